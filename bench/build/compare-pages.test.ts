import { expect, test } from 'vitest';
import { compareCounts, comparePages } from './compare-pages.ts';
import { readPage } from './read-page.ts';

const PAGE = `<!doctype html><title>x</title><h1>On <i>X</i></h1>
<ul aria-label="Authors"><li><a href="/people/a/">Ann A</a>,</li><li>Bob B</li></ul>
<div class="prose mt-8"><p>One &lt;two&gt;.</p>
<p>Three.</p></div>
<section><h2>Related papers</h2><a href="/papers/y/">Y</a> <a href="/topics/t/">T</a> <a href="/papers/z/">Z</a></section>
<section><h2>Cite</h2><pre>@misc{a2025x,
  title = {X}}</pre></section>`;

test('a page is parsed by its markers', () => {
  expect(readPage(PAGE)).toEqual({
    title: 'On X',
    authors: ['Ann A', 'Bob B'],
    abstract: 'One <two>. Three.',
    related: ['y', 'z'],
    bibtexKey: 'a2025x',
  });
});

test('pages with the same content do not differ, even with different markup', () => {
  const other = PAGE.replace('<i>X</i>', '<b>X</b>').replace('<title>x</title>', '');
  expect(comparePages('x', readPage(PAGE), readPage(other))).toEqual([]);
});

test.each([
  ['title', 'On', 'Of'],
  ['authors', 'Bob B', 'Bob C'],
  ['abstract', 'Three', 'Four'],
  ['related', '/papers/z/', '/papers/q/'],
  ['bibtexKey', 'a2025x', 'a2025y'],
])('a different %s is reported', (fact, from, to) => {
  const differences = comparePages('x', readPage(PAGE), readPage(PAGE.replace(from, to)));
  expect(differences).toHaveLength(1);
  expect(differences[0]).toContain(`x: ${fact} is`);
});

test('two empty pages are not equal', () => {
  expect(comparePages('x', readPage(''), readPage(''))).not.toEqual([]);
});

test('kinds with more or fewer pages are reported', () => {
  const share = (files: number) => [{ kind: 'topic pages', files, bytes: 1 }];
  expect(compareCounts(share(3), share(3))).toEqual([]);
  expect(compareCounts(share(3), share(2))).toEqual(['topic pages: 3 here and 2 there']);
});
