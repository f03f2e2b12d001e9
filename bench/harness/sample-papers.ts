import { orderByHash } from './order-by-hash.ts';
import { paperSchema } from '../../src/collection/schema.ts';
import { makeId } from '../../src/import/id/make-id.ts';
import type { PaperRecord } from './content-folder.ts';
import { createCategoryTopics, type CategoryTopics } from './category-topics.ts';

/** The fields used of a record like those of arXiv's metadata. */
export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly authors?: readonly string[] | null;
  readonly submitted?: string | null;
  readonly arxiv?: string | null;
  readonly doi?: string | null;
  readonly categories?: readonly string[] | null;
}

/** Every nth paper without a DOI gets a fictitious one, so that DOIs can be searched for. */
const DOI_EVERY = 5;

/**
 * Creates a collection from a sample of records: those with the smallest hashes of their ids, so
 * that it depends only on seed and count and not on their order. Records without title or abstract
 * are skipped, and invalid fields are omitted.
 */
export async function samplePapers(
  records: AsyncIterable<unknown>,
  count: number,
  seed: number,
): Promise<{
  readonly papers: readonly PaperRecord[];
  readonly topicFiles: CategoryTopics['files'];
}> {
  const chosen = (await orderByHash<SourceRecord>(records, seed))
    .filter(({ title, abstract }) => title.trim() && abstract.trim())
    .slice(0, count);
  const { getTopics, files } = createCategoryTopics(
    chosen.map(({ categories }) => categories ?? []),
  );
  const taken = new Set<string>();
  const papers = chosen.map((record, i): PaperRecord => {
    const { title, abstract } = record;
    const madeUp = i % DOI_EVERY === 0 ? `10.5555/offprint.bench.${i}` : undefined;
    const fields = {
      title,
      authors: record.authors?.filter((name) => name.trim() !== '') ?? [],
      submitted: keepLegal('submitted', record.submitted),
      arxiv: keepLegal('arxiv', record.arxiv),
      doi: keepLegal('doi', record.doi) ?? madeUp,
      topics: getTopics(record.categories ?? []),
    };
    const id = makeId({ ...fields, abstract, links: {}, aliases: [] }, (one) => !taken.has(one));
    taken.add(id);
    return { id, ...fields, abstract };
  });
  return { papers, topicFiles: files };
}

function keepLegal(
  field: 'submitted' | 'arxiv' | 'doi',
  value: string | null | undefined,
): string | undefined {
  return paperSchema.shape[field].safeParse(value ?? undefined).data;
}
