import { formatBytes, formatMs, formatShare } from '../harness/format.ts';
import { formatTable } from '../harness/table.ts';
import type { Miss, Outcome } from './ask-cases.ts';
import type { MeasuredOutcome } from './ask-site.ts';

/** Maximum number of misses shown per measure. */
const SHOWN = 10;

/** The table of shares, followed by the misses of each measure with the results instead. */
export function formatOutcomes(
  outcomes: readonly MeasuredOutcome[],
  getTitle: (id: string) => string,
): string {
  const rows = outcomes.map(({ name, asked, share, target: wanted, ms, bytes }) => [
    name,
    String(asked),
    asked === 0 ? '–' : formatShare(share),
    formatShare(wanted),
    asked === 0 ? '–' : formatMs(ms),
    asked === 0 ? '–' : formatBytes(bytes),
    asked === 0 || share >= wanted ? '' : 'missed',
  ]);
  const remarks = outcomes.flatMap(({ name, remark }) => (remark ? [`${name}: ${remark}.`] : []));
  const lists = outcomes
    .filter(({ misses }) => misses.length > 0)
    .map((outcome) => formatMisses(outcome, getTitle));
  return [
    formatTable([['', 'asked', 'found', 'wanted', 'warm', 'cold', ''], ...rows]),
    remarks.join('\n'),
    ...lists,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function formatMisses({ name, misses }: Outcome, getTitle: (id: string) => string): string {
  const shown = misses.slice(0, SHOWN).map((miss) => formatMiss(miss, getTitle));
  const head = `${name}: ${misses.length} not found`;
  const rest = misses.length > SHOWN ? `, the first ${SHOWN}` : '';
  return [`${head}${rest}`, ...shown].join('\n');
}

function formatMiss(
  { query, expected, got, missing, error }: Miss,
  getTitle: (id: string) => string,
): string {
  const name = (id: string): string => `${getTitle(id)} (${id})`;
  const wanted =
    missing === undefined
      ? `    expected  ${name(expected[0] ?? '')}`
      : `    ${missing} of ${expected.length} missing, such as those of ${expected.slice(0, 3).join(', ')}`;
  const found = got.map((id, i) => `    ${i === 0 ? 'got       ' : '          '}${name(id)}`);
  const nothing = error === undefined ? '    got       nothing' : `    error     ${error}`;
  return [`  ${query}`, wanted, ...(found.length > 0 ? found : [nothing])].join('\n');
}
