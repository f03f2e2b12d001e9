import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { PAYLOADS } from '../../collection/hostile-payloads.fixture.ts';
import { escapeHtml } from '../../abstract/escape.ts';
import { shortenMarkup } from './shorten-markup.ts';

/** Shortens HTML and checks that it is parsed the same. */
const shorten = (html: string): string => {
  const shorter = shortenMarkup(html);
  expect(serialize(parse(shorter))).toBe(serialize(parse(html)));
  return shorter;
};

describe('shortenMarkup', () => {
  it.each([
    [
      '<a href="/papers/" class="quiet" data-here>x</a>',
      '<a href=/papers/ class=quiet data-here>x</a>',
    ],
    [
      '<a title="a b" href="?a=b&amp;c" id="">x</a>',
      '<a title="a b" href="?a=b&amp;c" id="">x</a>',
    ],
    ['<ul><li><p>a</p></li><li>b</li></ul>', '<ul><li><p>a<li>b</ul>'],
    ['<dl><div><dt>a</dt><dd><p>b</p></dd></div></dl>', '<dl><div><dt>a<dd><p>b</div></dl>'],
    ['<div><p>a</p><p>b</p></div>', '<div><p>a<p>b</div>'],
    ['<p>a</p> <p>b</p><b>c</b>', '<p>a</p> <p>b</p><b>c</b>'],
    ['<quote-link><p>a</p></quote-link>', '<quote-link><p>a</p></quote-link>'],
    ['<svg><circle r="6"/></svg>', '<svg><circle r="6"/></svg>'],
  ])('%s', (html, shorter) => {
    expect(shorten(html)).toBe(shorter);
  });

  it('does not change attribute values and text', () => {
    for (const text of [...PAYLOADS, '</li><li>', 'a="b" >', "'", '`', 'a/']) {
      const value = text.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
      shorten(`<ul><li title="${value}"><p>${escapeHtml(text)}</p></li><li>x</li></ul>`);
      shorten(`<p lang="en" title="${value}">${escapeHtml(text)}</p><p class="${value}">x</p>`);
    }
  });
});
