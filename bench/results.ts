// `npm run bench:results`: whether the results that a paper's page shows large are its own and are so,
// in 100 drawn papers that a person checked; see results/README.md.
import { toPlain } from '../src/abstract/plain.ts';
import { findMentions } from '../src/analysis/mentions/find-mentions.ts';
import { mentionsSchema } from '../src/collection/schema.ts';
import { createLexicon } from '../src/analysis/mentions/lexicon.ts';
import { findResults } from '../src/analysis/results/find-results.ts';
import { formatShare } from './harness/format.ts';
import { readJsonLines } from './harness/json-lines.ts';

/** A paper with what was shown of it when it was checked, and what the person said. */
interface Checked {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly results: readonly { readonly figure: string; readonly sentence: string }[];
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
  const known = new Set(results.map(({ figure, sentence }) => `${figure} ${sentence}`));
  if (shown.some(({ figure, sentence }) => !known.has(`${figure} ${sentence}`))) unchecked.push(id);
  else if (shown.length === 0) silent += 1;
  else if (verdict === 'right') right += 1;
  else wrong += 1;
}
const first = checked.filter(({ verdict }) => verdict === 'right').length;
console.log(
  `when they were drawn: ${first} of ${checked.length} papers right (${formatShare(first / checked.length)})`,
);
console.log(
  `now: ${right} right, ${wrong} wrong (${formatShare(right / (right + wrong))}), ${silent} show nothing, ${unchecked.length} show what nobody checked${unchecked.length > 0 ? `: ${unchecked.join(', ')}` : ''}`,
);
