// `npm run publish-record`: adds all current addresses to content/published.txt, so that later builds
// fail if one is missing. `-- --check` writes nothing and fails if an address is not recorded.
import { join } from 'node:path';
import { describeUsageError } from '../../collection/describe-usage-error.ts';
import { CollectionError, formatFaults } from '../../collection/faults.ts';
import { displayPath } from '../../collection/list-files.ts';
import { nameCommands } from '../../collection/name-commands.ts';
import { parsePublished, PUBLISHED_FILE } from '../../collection/published-file.ts';
import { PLACEHOLDERS } from '../../collection/starter/placeholders.ts';
import { readCollection } from '../../collection/read-collection.ts';
import { parseSettings } from '../../settings.ts';
import { writeTogether } from '../../collection/lock/write-together.ts';
import { formatRecord } from './format-record.ts';

const { content } = parseSettings(process.env, process.cwd());
const [option] = process.argv.slice(2);

const USAGE = `Usage: npm run publish-record -- [--check]

Records the addresses of the site in content/${PUBLISHED_FILE}. --check writes nothing and fails if one
is missing.`;

try {
  if (option === '--help' || option === '-h') {
    console.log(USAGE);
    process.exit(0);
  }
  if (option !== undefined && option !== '--check') {
    throw new Error(`Unknown argument "${option}"; see "npm run publish-record -- --help".`);
  }
  // Fails if a published address is missing.
  const { papers, topics, lists, pages } = await readCollection(content);
  const { addresses } = await parsePublished(content);
  const before = new Set(addresses.map(({ path }) => path));
  const now = [
    // The examples of a new collection will be deleted.
    ...papers.flatMap(({ id, abstract }) =>
      abstract === PLACEHOLDERS.paper ? [] : [`papers/${id}`],
    ),
    ...topics.flatMap(({ id, summary }) =>
      summary === PLACEHOLDERS.topic ? [] : [`topics/${id}`],
    ),
    ...lists.map(({ id }) => `lists/${id}`),
    ...pages.map(({ id }) => id),
  ];
  const added = now.filter((path) => !before.has(path));
  const path = join(content, PUBLISHED_FILE);
  const name = displayPath(path);
  if (added.length === 0) {
    console.log(`${name} contains all ${now.length} addresses of the site.`);
  } else if (option === '--check') {
    console.error(
      nameCommands(
        `${name} lacks ${added.length} of ${now.length} addresses, such as ${added[0]}; run "npm run publish-record" and commit the file`,
      ),
    );
    process.exitCode = 1;
  } else {
    writeTogether(new Map([[path, formatRecord([...before, ...added])]]));
    console.log(`${name}: ${added.length} added to ${before.size}.`);
  }
} catch (error) {
  console.error(
    error instanceof CollectionError
      ? formatFaults(error.faults)
      : describeUsageError(error, 'publish-record'),
  );
  process.exitCode = 1;
}
