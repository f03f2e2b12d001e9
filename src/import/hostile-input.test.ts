import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../abstract/any-text.fixture.ts';
import { CollectionError } from '../collection/faults.ts';
import { HOSTILE } from '../collection/hostile.fixture.ts';
import { readCollection } from '../collection/read-collection.ts';
import { WRITERS, type AnyEntry } from './hostile-input.fixture.ts';
import { importPapers } from './import-papers.ts';
import type { Format } from './input/detect-format.ts';
import type { Form } from './write/write-papers.ts';

const FORMATS = {
  ...{ bibtex: 'bibtex', ris: 'ris', endnote: 'endnote', pubmed: 'pubmed', csv: 'csv', csl: 'csl' },
  hugo: 'hugo',
  ...{ json: 'json', scrape: 'scrape', atom: 'arxiv', oai: 'arxiv', dublin: 'arxiv' },
} as const satisfies Record<keyof typeof WRITERS, Format>;

const SITE =
  'name: Small\ntagline: on little\ndescription: Little.\norigin: https://small.example\n';
const TOPIC =
  '---\nname: Wells\nsummary: On wells.\ncolour: blue\nmatch:\n  any:\n    - well\n---\n\nDeep.\n';

/** A valid value, an invalid one, or arbitrary text. */
const oneOf = (valid: readonly string[], invalid: readonly string[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...valid) },
    { weight: 3, arbitrary: fc.constantFrom(...invalid) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.values(HOSTILE)) },
    { weight: 1, arbitrary: anyText },
  );
/** Text that is never empty. */
const words = (word: string) =>
  oneOf([word], ['\u0000', ' ', '---', '"', "'", '- x: y', '# x', '...', '\u2028', '%']).map(
    (text) => `${text} ${word}`,
  );

const anyEntry: fc.Arbitrary<AnyEntry> = fc.record({
  title: fc.tuple(words('Lamps'), fc.nat(99)).map(([text, number]) => `${text} ${number}`),
  abstract: words('They are bright and burn for a long time in the dark of the night.'),
  authors: fc.array(oneOf(['Ann Lee', 'Ek, Bo'], ['', ',', '{}', '*', ', Jr.']), { maxLength: 4 }),
  date: oneOf(
    ['2023-02-28', '2014/05'],
    ['0000', '0350-01-01', '2023-02-31', '2024-13', '0000-05'],
  ),
  year: oneOf(['2023', '1999'], ['0000', '0', '0350', '99999', '-5', '2024.5', '']),
  venue: oneOf(['ICML', ''], ['\u0000', '.', '{}']),
  arxiv: oneOf(['2302.04953', 'math.AG/0601001', 'math.ag/0601001', ''], ['2302.1', 'math/1', '/']),
  doi: oneOf(['10.1234/abc', '10.1234/ABC', ''], ['10.1/x', '10.1234/', '10.1234/.,', 'doi']),
  address: oneOf(
    ['https://a.example/x', 'https://doi.org/10.1234/abc', 'https://arxiv.org/abs/2302.04953'],
    ['ftp://x', 'https://', 'http://[', 'https://arxiv.org/', 'javascript:x', 'https://a b'],
  ),
  language: oneOf(['de', 'German', 'eng', ''], ['xx', 'de-', 'x-klingon', '0']),
  id: oneOf(['lamps', 'night', 'x-pool'], ['Con', 'con', 'a/b', '..', '12', 'wells.', 'README']),
  topics: fc.array(oneOf(['wells', '-wells'], ['nowhere', 'A B', '-', '']), { maxLength: 3 }),
  aliases: fc.array(oneOf(['lamps', 'night', 'old'], ['a/b', 'nul', '']), { maxLength: 3 }),
});

/** The same papers with changed values: each gets those of the next. */
function rotateValues(entries: readonly AnyEntry[]): readonly AnyEntry[] {
  return entries.map(({ title, authors }, index) => {
    const next = entries[(index + 1) % entries.length] ?? entries[0];
    if (next === undefined) throw new Error('There is no entry.');
    return { ...next, title, authors };
  });
}

/**
 * Imports files one after the other into a collection with a paper, a topic and a withdrawn
 * address. Later files overwrite earlier values.
 */
async function importAll(files: readonly string[], format: Format, write: Form) {
  const folder = await mkdtemp(join(tmpdir(), 'offprint-hostile-'));
  const content = join(folder, 'content');
  try {
    await mkdir(join(content, 'papers'), { recursive: true });
    await mkdir(join(content, 'topics'));
    await writeFile(join(content, 'site.yaml'), SITE);
    await writeFile(join(content, 'topics', 'wells.mdx'), TOPIC);
    await writeFile(join(content, 'moved.txt'), 'papers/night\n');
    const here = '---\ntitle: X-Pool\ndoi: 10.1234/xpool\naliases: [old]\n---\n\nHere.\n';
    await writeFile(join(content, 'papers', 'x-pool.md'), here);
    const input = join(folder, 'input');
    const results = [];
    for (const text of files) {
      await writeFile(input, text);
      const { outcomes } = await importPapers({
        ...{ files: [input], format, metadata: [], prefer: 'theirs', write },
        ...{ repair: true, check: false, content },
      });
      const faults = await readCollection(content).then(
        () => [],
        (error: unknown) => (error instanceof CollectionError ? error.faults : [error]),
      );
      results.push({ kinds: outcomes.map(({ kind }) => kind), faults });
    }
    return results;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe.each(Object.entries(FORMATS) as [keyof typeof WRITERS, Format][])(
  '%s',
  (writer, format) => {
    test('imports of arbitrary values write only papers that the collection accepts', async () => {
      const count = { added: 0, updated: 0 };
      const anyForm = fc.constantFrom<Form>('files', 'lines', 'lines');
      const anyFile = fc.array(anyEntry, { minLength: 12, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(anyFile, anyForm, async (entries, form) => {
          const write = WRITERS[writer];
          const texts = [write(entries), write(entries), write(rotateValues(entries))];
          const [first, again, changed] = await importAll(texts, format, form);
          for (const result of [first, again, changed]) expect(result?.faults).toEqual([]);
          expect(again?.kinds).not.toContain('added');
          count.added += first?.kinds.filter((kind) => kind === 'added').length ?? 0;
          count.updated += changed?.kinds.filter((kind) => kind === 'updated').length ?? 0;
        }),
        { seed: 43, numRuns: 10 },
      );
      // A Hugo file contains only one of the twelve entries.
      const share = writer === 'hugo' ? 1 / 12 : 1;
      expect(count.added).toBeGreaterThan(40 * share);
      expect(count.updated).toBeGreaterThan(10 * share);
    });
  },
);
