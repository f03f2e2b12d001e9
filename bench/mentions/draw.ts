// `node bench/mentions/draw.ts CORPUS.jsonl.gz COUNT SEED FILE`: selects the abstracts to be
// labelled by hand, those with the smallest hashes of their ids, and writes them with their arXiv
// ids.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { readJsonLines } from '../harness/json-lines.ts';
import type { SourceRecord } from '../harness/sample-papers.ts';

const [corpus, count, seed, out] = process.argv.slice(2);
if (corpus === undefined || out === undefined) {
  throw new Error('give a corpus, a count, a seed and an output file');
}
const keyed: (readonly [key: string, record: SourceRecord])[] = [];
for await (const value of readJsonLines(corpus)) {
  const record = value as SourceRecord;
  keyed.push([createHash('sha1').update(`${seed} ${record.id}`).digest('hex'), record]);
}
const chosen = keyed.sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, Number(count));
const lines = chosen.map(
  ([, { id, title, abstract }]) => `${JSON.stringify({ id, title, abstract })}\n`,
);
writeFileSync(out, lines.join(''));
