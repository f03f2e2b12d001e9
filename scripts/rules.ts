// `npm run rules`: checks the imports of src/ against .dependency-cruiser.mjs.
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import rules, { browser, exceptions } from '../.dependency-cruiser.mjs';
import { matchExceptions } from './rules/match-exceptions.ts';
import { ROOT } from './setup/paths.mjs';

process.chdir(ROOT);
const tsConfig = extractTsConfig('tsconfig.json');
const results = [
  await check(rules, 'src'),
  await check(browser, 'src/browser', 'src/search/worker.ts'),
];
const { broken, unneeded } = matchExceptions(
  results.flatMap(({ summary }) => summary.violations),
  exceptions,
);

const reasons = new Map(
  [rules, browser].flatMap(({ forbidden = [] }) =>
    forbidden.map(({ name, comment }) => [name, comment]),
  ),
);
for (const { rule, from, to, cycle, via } of broken) {
  const steps = (cycle ?? via)?.map(({ name }) => name) ?? [to];
  const path = [from, ...steps].join(' → ');
  console.error(`${rule.name}: ${path}\n  ${reasons.get(rule.name) ?? ''}`);
}
for (const { rule, from, to } of unneeded) {
  console.error(
    `${rule}: ${from} → ${to} is no longer needed; remove it from .dependency-cruiser.mjs`,
  );
}
const modules = Math.max(...results.map(({ summary }) => summary.totalCruised));
console.log(
  `${modules} modules, ${exceptions.length} known exceptions: ${broken.length} imports break a rule.`,
);
if (broken.length > 0 || unneeded.length > 0) process.exitCode = 1;

async function check(
  { forbidden = [], options }: IConfiguration,
  ...paths: string[]
): Promise<ICruiseResult> {
  const { output } = await cruise(
    paths,
    { ...options, validate: true, ruleSet: { forbidden } },
    {},
    { tsConfig },
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}
