// `npm run new -- DIR`: makes an empty collection, and says what to do next.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { displayPath } from '../list-files.ts';
import { createCollection } from './create-collection.ts';

const [folder, ...more] = process.argv.slice(2);

try {
  if (folder === undefined || folder.startsWith('-') || more.length > 0) {
    throw new Error('Name the folder to make the collection in: npm run new -- ../my-papers');
  }
  const path = resolve(folder);
  const schemas = fileURLToPath(new URL('../../../schemas', import.meta.url));
  const shown = displayPath(path) || '.';
  for (const file of createCollection(path, schemas)) console.log(`wrote ${shown}/${file}`);
  // What stands where commands look by themselves need not be named before them.
  const own = path === resolve('content') ? '' : `OFFPRINT_CONTENT=${shown} `;
  console.log(`
Next:
  1. Bring papers in:   ${own}npm run import -- FILE
     or write ${shown}/papers/ID.md by hand.
  2. Have topics made:  ${own}npm run topics -- --suggest --write
     and delete ${shown}/topics/example.mdx.
  3. See what is wrong: ${own}npm run check
  4. Look at the site:  ${own}npm start
  5. Say in ${shown}/site.yaml what the site is called and where it will be.

Pages of your own are pages/ID.mdx, reading lists are lists/ID.mdx.
docs/starting.md goes through all of it, docs/publish.md through the rest.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
