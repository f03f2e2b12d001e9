// `node bench/results/draw.ts CORPUS.jsonl.gz COUNT SEED`: prints papers with the results that are
// shown of them, to be judged by a person.
import { createHash } from 'node:crypto';
import { toPlain } from '../../src/abstract/plain.ts';
import { findMentions } from '../../src/analysis/mentions/find-mentions.ts';
import { mentionsSchema } from '../../src/collection/schema.ts';
import { createLexicon } from '../../src/analysis/mentions/lexicon.ts';
import { findResults } from '../../src/analysis/results/find-results.ts';
import { readJsonLines } from '../harness/json-lines.ts';
import type { SourceRecord } from '../harness/sample-papers.ts';

const [corpus = '', count, seed] = process.argv.slice(2);
const lexicon = createLexicon(mentionsSchema.parse({}));
const keyed: (readonly [key: string, record: SourceRecord])[] = [];
for await (const value of readJsonLines(corpus)) {
  const record = value as SourceRecord;
  keyed.push([createHash('sha1').update(`${seed} ${record.id}`).digest('hex'), record]);
}
let left = Number(count);
let seen = 0;
for (const [, { id, title, abstract }] of keyed.sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (left === 0) break;
  seen += 1;
  const plain = toPlain(abstract);
  const own = findMentions(toPlain(title), plain, lexicon).flatMap(({ name, isOwn }) =>
    isOwn ? [name] : [],
  );
  const results = findResults(plain, own);
  if (results.length === 0) continue;
  left -= 1;
  console.log(
    JSON.stringify({
      id,
      title,
      abstract,
      results: results.map(({ figure, bound, sentence }) => ({ figure, bound, sentence })),
    }),
  );
}
console.error(`${count} papers with results, of ${seen} drawn`);
