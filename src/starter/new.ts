// `npm run new -- DIR`: makes an empty collection, and says what to do next.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { displayPath } from '../collection/list-files.ts';
import { createCollection } from './create-collection.ts';

const [folder, ...more] = process.argv.slice(2);

try {
  if (folder === undefined || folder.startsWith('-') || more.length > 0) {
    throw new Error('Name the folder to make the collection in: npm run new -- ../my-papers');
  }
  const path = resolve(folder);
  const schemas = fileURLToPath(new URL('../../schemas', import.meta.url));
  const shown = displayPath(path) || '.';
  for (const file of createCollection(path, schemas)) console.log(`wrote ${shown}/${file}`);
  console.log(`
Next:
  1. Say in ${shown}/site.yaml what the site is called and where it will be.
  2. Bring papers in:  OFFPRINT_CONTENT=${shown} npm run import -- FILE
     or write ${shown}/papers/ID.md by hand.
  3. Look at the site: OFFPRINT_CONTENT=${shown} npm start`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
