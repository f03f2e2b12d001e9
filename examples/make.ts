// `npm run examples`: rewrites the collections of examples/. The output is deterministic.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeLab } from './make/lab.ts';
import { makeReadingGroup } from './make/reading-group.ts';
import { makeWorkshop } from './make/workshop.ts';

const EXAMPLES = { 'reading-group': makeReadingGroup, workshop: makeWorkshop, lab: makeLab };

for (const [name, make] of Object.entries(EXAMPLES)) {
  const folder = join(import.meta.dirname, name);
  const files = make();
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  console.log(`${name}: ${files.size} files`);
}
