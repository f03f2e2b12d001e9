import { defineMiddleware } from 'astro:middleware';
import { shortenMarkup } from './markup/shorten-markup.ts';

/** Shortens every page that is built; the dev server's are left as Astro writes them. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const type = response.headers.get('content-type') ?? '';
  if (import.meta.env.DEV || !type.startsWith('text/html')) return response;
  return new Response(shortenMarkup(await response.text()), response);
});
