// `npm run packages`: writes docs/dependencies.md. Wants a site that was built.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parseSettings } from '../src/settings.ts';
import { formatDependencies } from './dependencies/format-dependencies.ts';
import { hashSite, measureSent } from './dependencies/measure-shipped.ts';
import {
  listDependencies,
  listNeeded,
  measurePackage,
  readLock,
} from './dependencies/read-packages.ts';
import { ROOT } from './setup/paths.mjs';

const { out } = parseSettings(process.env, ROOT);
if (!existsSync(join(out, 'index.html'))) {
  console.error(`There is no site in ${out}; run "npm run build" first.`);
  process.exit(1);
}
const site = hashSite(out);
const lock = readLock(ROOT);
const weigh = (folders: readonly string[]) =>
  folders.reduce((total, folder) => total + measurePackage(join(ROOT, folder)), 0);
const packages = listDependencies(ROOT).map((dependency) => ({
  ...dependency,
  own: weigh([`node_modules/${dependency.name}`]),
  whole: weigh(listNeeded(dependency.name, lock, ROOT)),
  sent: measureSent(dependency.name, ROOT, site),
}));
const all = new Set(packages.flatMap(({ name }) => listNeeded(name, lock, ROOT)));
const path = join(ROOT, 'docs/dependencies.md');
const config = await resolveConfig(path);
const text = formatDependencies(packages, weigh([...all]));
writeFileSync(path, await format(text, { ...config, filepath: path }));
console.log(`${path}: ${packages.length} packages`);
