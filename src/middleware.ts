import { defineMiddleware } from 'astro:middleware';
import { shortenMarkup } from './build/markup/shorten-markup.ts';

/** Minifies the pages of a build; the dev server serves markup as written. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (import.meta.env.DEV || !isPage) return response;
  return new Response(shortenMarkup(await response.text()), response);
});
