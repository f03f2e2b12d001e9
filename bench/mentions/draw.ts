// `node bench/mentions/draw.ts CORPUS.jsonl.gz COUNT SEED FILE`: selects the abstracts to be
// labelled by hand, those with the smallest hashes of their ids, and writes them with their arXiv
// ids.
import { writeFileSync } from 'node:fs';
import { readJsonLines } from '../harness/json-lines.ts';
import { orderByHash } from '../harness/order-by-hash.ts';
import type { SourceRecord } from '../harness/sample-papers.ts';

const [corpus, count, seed, out] = process.argv.slice(2);
if (corpus === undefined || seed === undefined || out === undefined) {
  throw new Error('give a corpus, a count, a seed and an output file');
}
const records = await orderByHash<SourceRecord>(readJsonLines(corpus), seed);
const lines = records
  .slice(0, Number(count))
  .map(({ id, title, abstract }) => `${JSON.stringify({ id, title, abstract })}\n`);
writeFileSync(out, lines.join(''));
