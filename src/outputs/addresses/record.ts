// `npm run publish-record`: notes every address that the site has now in content/published.txt, so
// that no later build loses one unseen. `-- --check` writes nothing and fails where one is missing.
import { join } from 'node:path';
import { displayPath } from '../../collection/list-files.ts';
import { parsePublished, PUBLISHED_FILE } from '../../collection/published-file.ts';
import { readCollection } from '../../collection/read-collection.ts';
import { parseSettings } from '../../settings.ts';
import { writeTogether } from '../../collection/lock/write-together.ts';
import { formatRecord } from './format-record.ts';

const { content } = parseSettings(process.env, process.cwd());
const [option] = process.argv.slice(2);

try {
  if (option !== undefined && option !== '--check') {
    throw new Error(`"${option}" is no option; there is only --check`);
  }
  // First, because an address that has vanished must not be recorded over.
  const { papers, topics, lists, pages } = await readCollection(content);
  const { addresses } = await parsePublished(content);
  const before = new Set(addresses.map(({ path }) => path));
  const now = [
    ...papers.map(({ id }) => `papers/${id}`),
    ...topics.map(({ id }) => `topics/${id}`),
    ...lists.map(({ id }) => `lists/${id}`),
    ...pages.map(({ id }) => id),
  ];
  const added = now.filter((path) => !before.has(path));
  const path = join(content, PUBLISHED_FILE);
  const name = displayPath(path);
  if (added.length === 0) {
    console.log(`${name} has all ${now.length} addresses of the site.`);
  } else if (option === '--check') {
    console.error(
      `${name} lacks ${added.length} of ${now.length} addresses, such as ${added[0]}; run "npm run publish-record" and commit the file`,
    );
    process.exitCode = 1;
  } else {
    writeTogether(new Map([[path, formatRecord([...before, ...added])]]));
    console.log(`${name}: ${added.length} added to ${before.size}.`);
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
