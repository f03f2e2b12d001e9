import { expect, it } from 'vitest';
import { listCachedPages } from './list-cached-pages.ts';

const TEMPLATE =
  '<section class="a" hidden data-cached="papers"><h2>Papers</h2><ul class="b"></ul></section>' +
  '<section class="a" hidden data-cached="pages"><h2>Pages</h2><ul class="b"></ul></section>';

it('lists papers and other pages by their titles, without the site’s name', () => {
  const html = listCachedPages(
    TEMPLATE,
    [
      { path: '/s/papers/x-pool/', html: '<title>X &amp; Pool · it · Offprint</title>' },
      { path: '/s/papers/2/', html: '<title>Papers, page 2 · Offprint</title>' },
      { path: '/s/', html: '<title>Offprint: papers</title>' },
    ],
    '/s/',
  );
  expect(html).toBe(
    '<section class="a" data-cached="papers"><h2>Papers</h2><ul class="b">' +
      '<li><a class="link" href="/s/papers/x-pool/">X &amp; Pool · it</a></li></ul></section>' +
      '<section class="a" data-cached="pages"><h2>Pages</h2><ul class="b">' +
      '<li><a class="link" href="/s/papers/2/">Papers, page 2</a></li>' +
      '<li><a class="link" href="/s/">Offprint: papers</a></li></ul></section>',
  );
});

it('leaves empty lists hidden and escapes addresses and titles', () => {
  const html = listCachedPages(
    TEMPLATE,
    [{ path: '/"><b>/', html: '<title>$& <b>x</b></title>' }],
    '/',
  );
  expect(html).toContain('hidden data-cached="papers"');
  expect(html).toContain('href="/&#34;&#62;&#60;b&#62;/">/&#34;&#62;&#60;b&#62;/</a>');
});
