// `npm run bench:results`: precision of reported results, on a sample of papers checked by hand;
// see results/README.md.
import { toPlain } from '../src/abstract/plain.ts';
import { findMentions } from '../src/analysis/mentions/find-mentions.ts';
import { mentionsSchema } from '../src/collection/schema.ts';
import { createLexicon } from '../src/analysis/mentions/lexicon.ts';
import { formatFigure } from '../src/analysis/results/figures.ts';
import { findResults } from '../src/analysis/results/find-results.ts';
import { formatShare } from './harness/format.ts';
import { readJsonLines } from './harness/json-lines.ts';

/** A paper with the results found when it was checked, and the verdict. */
interface Checked {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly results: readonly { readonly figures: readonly string[]; readonly sentence: string }[];
  readonly verdict: 'right' | 'wrong';
  readonly why?: string;
}

const lexicon = createLexicon(mentionsSchema.parse({}));
const file = new URL('results/checked.jsonl', import.meta.url).pathname;
const checked = (await Array.fromAsync(readJsonLines(file))) as Checked[];
let right = 0;
let wrong = 0;
let silent = 0;
const unchecked: string[] = [];
for (const { id, title, abstract, results, verdict } of checked) {
  const plain = toPlain(abstract);
  const own = findMentions(toPlain(title), plain, lexicon).filter(({ isOwn }) => isOwn);
  const shown = findResults(
    plain,
    own.map(({ name }) => name),
  );
  const known = new Set(results.map(({ figures, sentence }) => `${figures.join()} ${sentence}`));
  const isUnchecked = shown.some(
    ({ figures, sentence }) => !known.has(`${figures.map(formatFigure).join()} ${sentence}`),
  );
  if (isUnchecked) unchecked.push(id);
  else if (shown.length === 0) silent += 1;
  else if (verdict === 'right') right += 1;
  else wrong += 1;
}
console.log(
  `${right} correct, ${wrong} wrong (${formatShare(right / (right + wrong))}), ${silent} without results, ${unchecked.length} with unchecked results${unchecked.length > 0 ? `: ${unchecked.join(', ')}` : ''}`,
);
