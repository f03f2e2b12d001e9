// `npm run bench:formulas -- --corpus FILE.jsonl[.gz] [--commands N] [--json FILE]`: how many
// formulas of a corpus are rendered, how many are shown as source and why, and whether any rendered
// form lacks a letter, digit or symbol.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { countCommands } from './formulas/count-commands.ts';
import { FORMS, judgeFormula } from './formulas/judge-formula.ts';
import { listFormulas } from './formulas/list-formulas.ts';
import { formatShare } from './harness/format.ts';
import { readJsonLines } from './harness/json-lines.ts';
import { describeMachine } from './harness/machine.ts';
import { formatTable } from './harness/table.ts';

const EXAMPLES = 3;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    commands: { type: 'string', default: '0' },
    json: { type: 'string' },
  },
});
const shown = Number(values.commands);
if (values.corpus === undefined || !Number.isInteger(shown) || shown < 0) {
  console.error(
    'Usage: npm run bench:formulas -- --corpus FILE.jsonl[.gz] [--commands N] [--json FILE]',
  );
  process.exit(2);
}

try {
  await run(values.corpus);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(corpus: string): Promise<void> {
  const { records, formulas } = await listFormulas(readJsonLines(corpus));
  const judged = [...formulas.values()].map((formula) => ({
    ...formula,
    ...judgeFormula(formula),
  }));
  const sum = (of: readonly { count: number }[]) => of.reduce((all, { count }) => all + count, 0);
  const total = sum(judged);
  const row = (name: string, of: typeof judged) => [
    name,
    String(sum(of)),
    String(of.length),
    formatShare(total === 0 ? 0 : sum(of) / total),
  ];
  const refused = judged.filter(({ error }) => error !== undefined);
  const losing = FORMS.map((form) => ({
    form,
    formulas: judged.filter(({ lost }) => lost[form] !== ''),
  }));
  console.log(
    formatTable([
      [`${records} records`, 'formulas', 'distinct', 'share'],
      row('all', judged),
      row('shown as source', refused),
      ...losing.map((one) => row(`characters missing in ${one.form}`, one.formulas)),
    ]),
  );
  for (const { form, formulas: of } of losing) {
    for (const { tex, lost } of of) console.log(`${form} lacks ${lost[form]}: ${tex}`);
  }

  const reasons = Map.groupBy(refused, ({ error = '' }) => summarize(error));
  const sorted = [...reasons].sort(([, a], [, b]) => sum(b) - sum(a));
  for (const [reason, of] of sorted) {
    const examples = of.slice(0, EXAMPLES).map(({ tex }) => tex.replace(/\s+/g, ' '));
    console.log(`\n${sum(of)} × ${reason}\n  ${examples.join('\n  ')}`);
  }

  const commands = countCommands([...formulas.values()]);
  if (shown > 0) {
    const rows = commands.slice(0, shown).map(([name, count]) => [name, String(count)]);
    console.log(`\n${formatTable([['command', 'formulas'], ...rows])}`);
  }
  console.log(`\n${describeMachine()}`);
  if (values.json === undefined) return;
  const result = {
    records,
    formulas: total,
    distinct: judged.length,
    source: sum(refused),
    reasons: Object.fromEntries(sorted.map(([reason, of]) => [reason, sum(of)])),
    lost: Object.fromEntries(losing.map(({ form, formulas: of }) => [form, sum(of)])),
    commands: Object.fromEntries(commands),
  };
  writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
}

/** The reason without the quoted formula that Temml appends. */
function summarize(error: string): string {
  return error.replace(/(?: at position \d+:| at end of input).*/s, (rest) =>
    rest.startsWith(' at end') ? ' at end of input' : '',
  );
}
