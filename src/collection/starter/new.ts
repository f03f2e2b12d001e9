// `npm run new -- DIR`: creates an empty collection and prints the next steps.
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { displayPath } from '../list-files.ts';
import { createCollection } from './create-collection.ts';
import { createRepository, findCode } from './create-repository.ts';

const [folder, ...more] = process.argv.slice(2);

const USAGE =
  'Usage: npm run new -- DIR\n\nMakes an empty collection in the folder DIR, and a repository of it if it is outside this one.';

try {
  if (folder === '--help' || folder === '-h') {
    console.log(USAGE);
    process.exit(0);
  }
  if (folder === undefined || folder.startsWith('-') || more.length > 0) {
    throw new Error('Name a folder for the collection: npm run new -- ../my-papers');
  }
  const path = resolve(folder);
  const schemas = fileURLToPath(new URL('../../../schemas', import.meta.url));
  const shown = displayPath(path) || '.';
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const written = createCollection(path, schemas);
  // A folder in the clone, such as content/, is part of its repository.
  const isOwn = relative(root, path).startsWith('..');
  const own = isOwn ? createRepository(path, { root, code: findCode(root) }) : [];
  for (const file of [...written, ...own]) console.log(`wrote ${shown}/${file}`);
  // Commands use content/ by default.
  const env = path === resolve('content') ? '' : `OFFPRINT_CONTENT=${shown} `;
  console.log(`
Next:
  1. Import papers:     ${env}npm run import -- FILE
     or write ${shown}/papers/ID.md by hand.
  2. Create topics:     ${env}npm run topics -- --suggest --write
     and delete ${shown}/topics/example.mdx.
  3. Check the content: ${env}npm run check
  4. View the site:     ${env}npm start
  5. Set the name and address of the site in ${shown}/site.yaml.

Write your own pages as pages/ID.mdx and reading lists as lists/ID.mdx.
See docs/starting.md and docs/publish.md.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
