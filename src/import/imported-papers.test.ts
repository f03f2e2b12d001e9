import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diffChars } from 'diff';
import temml from 'temml';
import { describe, expect, test } from 'vitest';
import { readPapers } from '../collection/read-papers.ts';
import { readScrape } from './readers/read-scrape.ts';
import { proposeRepairs } from '../abstract/repair/propose-repairs.ts';

/** One line of `reviewed-repairs.tsv`; see the README there. */
interface Reviewed {
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

const fixtures = join(import.meta.dirname, 'fixtures');
const scrape = await readFile(join(fixtures, 'trending.txt'), 'utf8');
const known: unknown = JSON.parse(await readFile(join(fixtures, 'trending.metadata.txt'), 'utf8'));
const metadata = known as (Record<string, unknown> & { title: string; arxiv: string })[];
const reviewed = parseReviewed(await readFile(join(fixtures, 'reviewed-repairs.tsv'), 'utf8'));
const { sources } = await readPapers(join(import.meta.dirname, '../../content'));
const byArxiv = new Map(sources.flatMap(({ paper }) => (paper ? [[paper.arxiv, paper]] : [])));

/** Titles and abstracts, parsed independently of the importer; the first blocks are boilerplate. */
const blocks = scrape.trim().split(/\n\n/);
const scraped = Array.from({ length: (blocks.length - 5) / 2 }, (_, index) => ({
  title: blocks[5 + 2 * index] ?? '',
  abstract: blocks[6 + 2 * index] ?? '',
}));

test('the reader finds the 43 papers of the scraped page', () => {
  expect(scraped).toHaveLength(43);
  const found = [...readScrape(scrape)].flatMap((item) =>
    item.kind === 'entry' ? item.fields : [],
  );
  expect(found).toEqual(scraped);
});

test('exactly the 72 reviewed repairs in 15 papers are proposed', () => {
  expect(reviewed.size).toBe(15);
  expect([...reviewed.values()].flat()).toHaveLength(72);
  for (const { title, abstract } of scraped) {
    const proposed = proposeRepairs(abstract).map(({ start, before, after }) => ({
      ...{ start, before, after },
    }));
    expect(proposed).toEqual(reviewed.get(title) ?? []);
  }
});

describe.each(scraped)('$title', ({ title, abstract }) => {
  const record = metadata.find((item) => item.title === title);
  const paper = byArxiv.get(record?.arxiv);
  const spans = reviewed.get(title) ?? [];

  test('has an entry with all of its metadata', () => {
    expect(paper).toMatchObject({
      title,
      authors: record?.authors,
      submitted: record?.submitted,
      ...without(record, ['code', 'project', 'title', 'authors']),
    });
    expect(paper?.links.code ?? []).toEqual(record?.code);
    expect(paper?.links.project ?? []).toEqual(record?.project ? [record.project] : []);
  });

  test('differs from the scraped page only in reviewed spans', () => {
    let at = 0;
    for (const change of diffChars(abstract, paper?.abstract ?? '')) {
      const end = change.added ? at : at + change.value.length;
      if (change.added || change.removed) {
        const isReviewed = spans.some(
          ({ start, before }) => start <= at && end <= start + before.length,
        );
        expect(isReviewed, `"${change.value}" at ${at}`).toBe(true);
      }
      at = end;
    }
    expect(at).toBe(abstract.length);
    expect(paper?.abstract).toBe(replaceSpans(abstract, spans));
  });

  test('has only valid math', () => {
    for (const [, tex = ''] of (paper?.abstract ?? '').matchAll(/\$([^$]+)\$/g)) {
      expect(() => temml.renderToString(tex, { throwOnError: true })).not.toThrow();
    }
  });
});

function replaceSpans(text: string, spans: readonly Reviewed[]): string {
  return spans.reduceRight((result, { start, before, after }) => {
    expect(result.slice(start, start + before.length)).toBe(before);
    return result.slice(0, start) + after + result.slice(start + before.length);
  }, text);
}

/** Fields of the metadata that are not null, without the given ones. */
function without(record: Record<string, unknown> | undefined, fields: readonly string[]) {
  return Object.fromEntries(
    Object.entries(record ?? {}).filter(([key, value]) => value !== null && !fields.includes(key)),
  );
}

function parseReviewed(text: string): Map<string, Reviewed[]> {
  const papers = new Map<string, Reviewed[]>();
  let spans: Reviewed[] = [];
  for (const line of text.split('\n').filter(Boolean)) {
    const title = /^# \d+ (.*)$/.exec(line)?.[1];
    if (title !== undefined) papers.set(title, (spans = []));
    else {
      const [start, before = '', after = ''] = line.split('\t');
      spans.push({ start: Number(start), before, after });
    }
  }
  return papers;
}
