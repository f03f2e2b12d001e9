// `npm run topics -- --suggest`: suggests topics for papers that have none.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeUsageError } from '../../collection/describe-usage-error.ts';
import { assignTopics } from '../../catalogue/assign-topics.ts';
import { CollectionError, formatFaults } from '../../collection/faults.ts';
import { displayPath } from '../../collection/list-files.ts';
import { readCollection } from '../../collection/read-collection.ts';
import { describeSystemError } from '../../collection/describe-system-error.ts';
import { parseSettings } from '../../settings.ts';
import { writeTogether } from '../../collection/lock/write-together.ts';
import { formatTopicFile } from './format-topic-file.ts';
import { suggestTopics, type Suggestion } from './suggest-topics.ts';

const USAGE = `Usage: npm run topics -- --suggest [--count N] [--all] [--write] [--json]

Proposes topics for the papers of the content folder that have none, with names, rules and example
papers. The names and summaries are starting points for you to edit.

  --count N   how many; by default at most 12, depending on the number of papers
  --all       use all papers, including those that have a topic
  --write     write them to topics/ID.mdx
  --json      print JSON
`;

/** Number of example papers shown per topic. */
const SHOWN = 5;

function parseOptions() {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    options: {
      ...{ suggest: flag, all: flag, write: flag, json: flag, help: { ...flag, short: 'h' } },
      count: { type: 'string' },
    },
  });
  const count = values.count === undefined ? undefined : Number(values.count);
  if (count !== undefined && !(Number.isInteger(count) && count > 0)) {
    throw new Error(`--count is "${values.count}"; give a number of topics, such as 8`);
  }
  return { ...values, count };
}

let options: ReturnType<typeof parseOptions>;
try {
  options = parseOptions();
} catch (error) {
  console.error(describeUsageError(error, 'topics'));
  process.exit(2);
}
if (options.help || !options.suggest) {
  console.log(USAGE);
  if (!options.help) process.exitCode = 2;
} else {
  await suggest().catch((error: unknown) => {
    const message =
      error instanceof CollectionError ? formatFaults(error.faults) : describeSystemError(error);
    if (message === undefined) throw error;
    console.error(message);
    process.exitCode = 1;
  });
}

async function suggest(): Promise<void> {
  const { content } = parseSettings(process.env, process.cwd());
  const { papers, topics, site } = await readCollection(content);
  const without = options.all
    ? papers
    : papers.filter((paper) => assignTopics(paper, topics).length === 0);
  const suggestions = suggestTopics(without, options.count, topics, site.categories);
  if (options.json) {
    console.log(JSON.stringify(suggestions.map(toJson), null, 2));
  } else {
    const number = `${without.length.toLocaleString('en')} of ${papers.length.toLocaleString('en')} papers`;
    console.log(
      `${number} ${options.all ? 'are grouped' : 'have no topic'}; ${suggestions.length} topics are suggested.`,
    );
    for (const suggestion of suggestions) console.log(`\n${format(suggestion)}`);
    if (suggestions.length === 0 && without.length > 0) {
      console.log('Too few of them share words to form a topic.');
    }
  }
  if (!options.write) return;
  const files = new Map(
    suggestions.map(({ topic }) => [
      join(content, 'topics', `${topic.id}.mdx`),
      formatTopicFile(topic),
    ]),
  );
  const existing = [...files.keys()].find((path) => existsSync(path));
  if (existing !== undefined) {
    console.error(
      `${displayPath(existing)} already exists. Nothing was written; rename that file and try again.`,
    );
    process.exitCode = 1;
    return;
  }
  writeTogether(files);
  console.error(`\nWrote ${suggestions.length} files into ${join(content, 'topics')}.`);
}

function format({ topic, papers, matches, agreeing }: Suggestion): string {
  const rules = topic.match.any.map((phrase) =>
    typeof phrase === 'string' ? phrase : phrase.phrase,
  );
  return [
    `${topic.name}  (topics/${topic.id}.mdx, ${papers.length} papers)`,
    `  rules: ${rules.join(', ')}`,
    // Rules cannot always distinguish the papers of a session or category.
    ...(matches === papers.length
      ? []
      : [`  they match ${matches} papers, ${agreeing} of them in this group`]),
    ...papers.slice(0, SHOWN).map(({ id, title }) => `  - ${title} (${id})`),
  ].join('\n');
}

function toJson({ topic, papers, matches, agreeing }: Suggestion) {
  return { ...topic, papers: papers.map(({ id }) => id), matches, agreeing };
}
