import type { Text } from '../../src/analysis/related/read-vectors.ts';
import { readCorpus } from './repeat-records.ts';

/** The texts of the first `count` papers of a corpus, which is repeated if necessary. */
export async function readTexts(file: string, count: number): Promise<Text[]> {
  const papers: Text[] = [];
  for await (const { id, title, abstract } of readCorpus(file, count)) {
    papers.push({ id, title, abstract });
    if (papers.length === count) break;
  }
  return papers;
}
