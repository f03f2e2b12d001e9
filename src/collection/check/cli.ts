// `npm run check`: reads the content as the build does and tells what is wrong or doubtful in it.
import { parseArgs } from 'node:util';
import { LockTimeoutError } from '../lock/acquire-lock.mjs';
import { nearest } from '../nearest.ts';
import type { Collection } from '../read-collection.ts';
import { describeSystemError } from '../describe-system-error.ts';
import { parseSettings, type Settings } from '../../settings.ts';
import { checkCollection } from './check-collection.ts';
import { fixFindings } from './fix-findings.ts';
import { findingsToJson, formatAnnotations, formatFindings, SHOWN } from './format-findings.ts';
import { RULES } from './rules.ts';

const USAGE = `Usage: npm run check -- [--fix] [--strict] [--all | --rule NAME …] [--json] [--github]

Tells what is wrong in the content folder (content/, or OFFPRINT_CONTENT), one finding a line, as
"file:line:column  severity  rule  what is wrong; what to do". Of one rule, ${SHOWN.warning} warnings or ${SHOWN.error}
errors are shown.

  --fix        mend what can be mended with certainty, then check again
  --strict     fail when there is a warning, too
  --all        show every finding
  --rule NAME  show every finding of this rule, and of no other; may be repeated
  --json       every finding, and counts, as JSON
  --github     annotations for GitHub besides, which is the rule where GITHUB_ACTIONS is set

It ends with 0 when there is no error, with 1 when there is one, and with 2 when it was called
wrongly. The rules are explained in docs/check.md.
`;

function parseOptions() {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    options: {
      ...{ fix: flag, strict: flag, all: flag, json: flag, github: flag },
      rule: { type: 'string', multiple: true, default: [] },
      help: { ...flag, short: 'h' },
    },
  });
  const names = RULES.map(({ name }) => name);
  for (const name of values.rule) {
    if (names.includes(name)) continue;
    const meant = nearest(name, names);
    const advice = meant ? `did you mean "${meant}"?` : `the rules are ${names.join(', ')}`;
    throw new Error(`There is no rule "${name}"; ${advice}`);
  }
  return values;
}

let options: ReturnType<typeof parseOptions>;
try {
  options = parseOptions();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exit(2);
}

if (options.help) {
  console.log(USAGE);
} else {
  const settings = parseSettings(process.env, process.cwd());
  await check(settings).catch((error: unknown) => {
    const message =
      error instanceof LockTimeoutError
        ? error.message
        : describeSystemError(error, settings.content);
    if (message === undefined) throw error;
    console.error(message);
    process.exitCode = 1;
  });
}

async function check(settings: Settings): Promise<void> {
  const { content } = settings;
  const today = new Date().toISOString().slice(0, 10);
  let checked = await checkCollection(content, today);
  let fixed = 0;
  if (options.fix) {
    fixed = await fixFindings(checked.findings, settings);
    if (fixed > 0) checked = await checkCollection(content, today);
  }
  const { collection } = checked;
  const named = new Set(options.rule);
  const findings = checked.findings.filter(({ rule }) => named.size === 0 || named.has(rule));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (options.json) {
    const counts = { errors, warnings, fixed };
    console.log(JSON.stringify({ findings: findingsToJson(findings), counts }, null, 2));
  } else {
    const isGithub = options.github || process.env.GITHUB_ACTIONS === 'true';
    const isWhole = options.all || named.size > 0;
    if (findings.length > 0) console.log(`${formatFindings(findings, isWhole)}\n`);
    if (isGithub && findings.length > 0) console.log(`${formatAnnotations(findings)}\n`);
    if (fixed > 0) console.log(`Mended ${count(fixed, 'paper', 'papers')}.`);
    const fixable = findings.filter(({ fix }) => fix !== undefined).length;
    const advice = fixable > 0 ? ` --fix mends ${fixable.toLocaleString('en')} of them.` : '';
    const what = collection ? `${describe(collection)}: ` : '';
    console.log(
      `${what}${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}.${advice}`,
    );
    if (!collection) console.log('Warnings are looked for when there is no error any more.');
  }
  // Errors that stopped the reading count whatever was asked for.
  if (errors > 0 || !collection || (options.strict && warnings > 0)) process.exitCode = 1;
}

function describe({ papers, topics, pages, lists }: Collection): string {
  const people = new Set(papers.flatMap(({ authors }) => authors));
  const venues = new Set(papers.flatMap(({ venue }) => venue ?? []));
  return [
    count(papers.length, 'paper', 'papers'),
    count(topics.length, 'topic', 'topics'),
    count(people.size, 'person', 'people'),
    count(venues.size, 'venue', 'venues'),
    count(pages.length, 'page', 'pages'),
    ...(lists.length > 0 ? [count(lists.length, 'reading list', 'reading lists')] : []),
  ].join(', ');
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
