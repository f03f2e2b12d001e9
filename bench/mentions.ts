// `npm run bench:mentions`: precision and recall of mentions. The labels and labelling rules are in
// bench/mentions/.
import { parseArgs } from 'node:util';
import { formatShare } from './harness/format.ts';
import { formatTable } from './harness/table.ts';
import { judgeMentions, type Judged } from './mentions/judge.ts';
import { readLabelled } from './mentions/read-labelled.ts';
import { MENTION_KINDS } from '../src/collection/mention-kinds.ts';

const { values } = parseArgs({
  options: {
    /** Shows false positives and misses in the half that may be inspected. */
    errors: { type: 'boolean', default: false },
  },
});

const labelled = await readLabelled();
const judged = labelled.map((one) => ({
  ...judgeMentions(one),
  isHeldOut: one.isHeldOut,
  id: one.id,
}));
for (const [name, isHeldOut] of [
  ['for tuning', false],
  ['held out', true],
] as const) {
  const half = judged.filter((one) => one.isHeldOut === isHeldOut);
  console.log(`\n${name}: ${half.length} abstracts`);
  console.log(
    formatTable([
      ['', 'right', 'wrong', 'missed', 'optional', 'precision', 'recall'],
      row('all', half),
      ...MENTION_KINDS.map((kind) => row(kind, half, kind)),
    ]),
  );
  const pairs = half.flatMap(({ right }) => right);
  const sameKind = pairs.filter(({ found, wanted }) => found === wanted).length;
  console.log(
    `kind as labelled: ${sameKind} of ${pairs.length} (${formatShare(sameKind / pairs.length)})`,
  );
}
if (values.errors) {
  for (const { id, isHeldOut, wrong, missed } of judged) {
    if (isHeldOut || wrong.length + missed.length === 0) continue;
    console.log(
      `${id}: wrong ${wrong.map(({ name }) => name).join(', ') || '–'}; missed ${missed.map(({ name }) => name).join(', ') || '–'}`,
    );
  }
}

/** By kind: found mentions count for their detected kind, missed ones for their labelled kind. */
function row(name: string, half: readonly Judged[], kind?: string): string[] {
  const count = (pick: (one: Judged) => readonly { kind: string }[]): number =>
    half.flatMap(pick).filter((one) => kind === undefined || one.kind === kind).length;
  const right = count(({ right }) => right.map(({ found }) => ({ kind: found })));
  const rightWanted = count(({ right }) => right.map(({ wanted }) => ({ kind: wanted })));
  const [wrong, missed, optional] = [
    count((one) => one.wrong),
    count((one) => one.missed),
    count((one) => one.optional),
  ];
  return [
    name,
    ...[right, wrong, missed, optional].map(String),
    formatShare(right / (right + wrong)),
    formatShare(rightWanted / (rightWanted + missed)),
  ];
}
