import { describe, expect, it } from 'vitest';
import { paperRecordSchema, topicSchema } from '../../src/collection/schema.ts';
import { parseFrontMatter } from '../../src/collection/front-matter.ts';
import { samplePapers, type SourceRecord } from './sample-papers.ts';

const records = Array.from({ length: 20 }, (_, i): SourceRecord => ({
  id: `25${String(i).padStart(2, '0')}.00001`,
  title: `On the sorting of gardens ${i}`,
  abstract: 'We sort gardens.',
  authors: ['Ann Onymous', ''],
  submitted: i === 0 ? 'yesterday' : '2025-03',
  arxiv: `25${String(i).padStart(2, '0')}.00001`,
  categories: i % 2 === 0 ? ['cs.CV', 'cs.AI'] : ['cs.CV'],
}));

async function* give(items: readonly SourceRecord[]) {
  yield* await Promise.resolve(items);
}

const titles = async (items: readonly SourceRecord[], seed: number) =>
  (await samplePapers(give(items), 8, seed)).papers.map(({ title }) => title);

describe('a sample of papers', () => {
  it('depends on the seed and not on the order of the records', async () => {
    expect(await titles(records, 1)).toEqual(await titles(records.toReversed(), 1));
    expect(await titles(records, 1)).not.toEqual(await titles(records, 2));
    expect(await titles(records, 1)).toHaveLength(8);
  });

  it('is a valid collection, even if records are invalid', async () => {
    const { papers, topicFiles } = await samplePapers(give(records), 20, 1);
    for (const paper of papers) expect(paperRecordSchema.safeParse(paper).error).toBeUndefined();
    expect(new Set(papers.map(({ id }) => id)).size).toBe(20);
    expect(papers.filter(({ submitted }) => submitted === undefined)).toHaveLength(1);
    expect(Object.keys(topicFiles)).toEqual(['topics/cs-cv.mdx', 'topics/cs-ai.mdx']);
    for (const [file, text] of Object.entries(topicFiles)) {
      const parsed = parseFrontMatter(text, file);
      const data = 'data' in parsed ? parsed.data : undefined;
      expect(topicSchema.safeParse(data).error).toBeUndefined();
    }
  });

  it('skips records without title or abstract', async () => {
    const blank = { ...records[0], id: 'blank', abstract: ' ' } as SourceRecord;
    const { papers } = await samplePapers(give([...records, blank]), 99, 1);
    expect(papers).toHaveLength(20);
  });
});
