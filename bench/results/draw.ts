// `node bench/results/draw.ts CORPUS.jsonl.gz COUNT SEED`: prints a sample of papers with the results
// found in them, for checking by hand.
import { toPlain } from '../../src/abstract/plain.ts';
import { findMentions } from '../../src/analysis/mentions/find-mentions.ts';
import { mentionsSchema } from '../../src/collection/schema.ts';
import { createLexicon } from '../../src/analysis/mentions/lexicon.ts';
import { formatFigure } from '../../src/analysis/results/figures.ts';
import { findResults } from '../../src/analysis/results/find-results.ts';
import { readJsonLines } from '../harness/json-lines.ts';
import { orderByHash } from '../harness/order-by-hash.ts';
import type { SourceRecord } from '../harness/sample-papers.ts';

const [corpus = '', count, seed = ''] = process.argv.slice(2);
const lexicon = createLexicon(mentionsSchema.parse({}));
let left = Number(count);
let seen = 0;
for (const { id, title, abstract } of await orderByHash<SourceRecord>(
  readJsonLines(corpus),
  seed,
)) {
  if (left === 0) break;
  seen += 1;
  const plain = toPlain(abstract);
  const own = findMentions(toPlain(title), plain, lexicon).flatMap(({ name, isOwn }) =>
    isOwn ? [name] : [],
  );
  const results = findResults(plain, own);
  if (results.length === 0) continue;
  left -= 1;
  const shown = results.map(({ figures, sentence }) => ({
    figures: figures.map(formatFigure),
    sentence,
  }));
  console.log(JSON.stringify({ id, title, abstract, results: shown }));
}
console.error(`${count} papers with results, of ${seen} drawn`);
