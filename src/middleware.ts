import { defineMiddleware } from 'astro:middleware';
import { shortenMarkup } from './build/markup/shorten-markup.ts';

/** Minifies every page of a build; the dev server shows markup as it was written. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (import.meta.env.DEV || !isPage) return response;
  return new Response(shortenMarkup(await response.text()), response);
});
