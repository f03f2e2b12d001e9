// `npm run check`: reads the content as the build does and reports errors and warnings.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeUsageError } from '../describe-usage-error.ts';
import { LockTimeoutError } from '../lock/acquire-lock.mjs';
import { suggestNearest } from '../nearest.ts';
import type { Collection } from '../read-collection.ts';
import { describeSystemError } from '../describe-system-error.ts';
import { parseSettings, type Settings } from '../../settings.ts';
import { checkCollection } from './check-collection.ts';
import { formatCodeQuality } from './format-code-quality.ts';
import { fixFindings } from './fix-findings.ts';
import { findingsToJson, formatAnnotations, formatFindings, MAX_SHOWN } from './format-findings.ts';
import { RULES } from './rules.ts';

const USAGE = `Usage: npm run check -- [--fix] [--strict] [--all | --rule NAME …] [--json] [--github]
                            [--gitlab FILE]

Checks the content folder (content/, or OFFPRINT_CONTENT). Prints one finding per line, as
"file:line:column  severity  rule  what is wrong; what to do". At most ${MAX_SHOWN.warning} warnings or ${MAX_SHOWN.error}
errors are shown per rule.

  --fix        make unambiguous fixes, then check again
  --strict     fail if there are warnings
  --all        show all findings
  --rule NAME  show all findings of this rule only; can be repeated
  --json       print all findings and their counts as JSON
  --github     also print annotations for GitHub; default if GITHUB_ACTIONS is set
  --gitlab FILE
               also write the findings for GitLab, as a report of its Code Quality

The exit code is 0 without errors, 1 with errors, and 2 for invalid arguments. See docs/check.md for
the rules.
`;

function parseOptions() {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    options: {
      ...{ fix: flag, strict: flag, all: flag, json: flag, github: flag },
      rule: { type: 'string', multiple: true, default: [] },
      gitlab: { type: 'string' },
      help: { ...flag, short: 'h' },
    },
  });
  const names = RULES.map(({ name }) => name);
  for (const name of values.rule) {
    if (names.includes(name)) continue;
    const advice = suggestNearest(name, names, `the rules are ${names.join(', ')}`);
    throw new Error(`There is no rule "${name}"; ${advice}`);
  }
  return values;
}

let options: ReturnType<typeof parseOptions>;
try {
  options = parseOptions();
} catch (error) {
  console.error(describeUsageError(error, 'check'));
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
  const selected = new Set(options.rule);
  const findings = checked.findings.filter(({ rule }) => selected.size === 0 || selected.has(rule));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (options.gitlab !== undefined) {
    writeReport(options.gitlab, formatCodeQuality(findings));
  }
  if (options.json) {
    const counts = { errors, warnings, fixed };
    console.log(JSON.stringify({ findings: findingsToJson(findings), counts }, null, 2));
  } else {
    const isGithub = options.github || process.env.GITHUB_ACTIONS === 'true';
    const showAll = options.all || selected.size > 0;
    if (findings.length > 0) console.log(`${formatFindings(findings, showAll)}\n`);
    if (isGithub && findings.length > 0) console.log(`${formatAnnotations(findings)}\n`);
    if (fixed > 0) console.log(`Fixed ${count(fixed, 'paper', 'papers')}.`);
    const fixable = findings.filter(({ fix }) => fix !== undefined).length;
    const advice = fixable > 0 ? ` --fix can fix ${fixable.toLocaleString('en')} of them.` : '';
    const summary = collection ? `${describe(collection)}: ` : '';
    console.log(
      `${summary}${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}.${advice}`,
    );
    if (!collection) console.log('Fix the errors to see warnings.');
  }
  // Without a collection there were errors, even if `--rule` hides them.
  if (errors > 0 || !collection || (options.strict && warnings > 0)) process.exitCode = 1;
}

/** Writes a report in place, because its path may be a device such as /dev/stdout. */
function writeReport(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    // Write errors do not name the file, unlike errors when opening it.
    throw Object.assign(error as Error, { path });
  }
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
