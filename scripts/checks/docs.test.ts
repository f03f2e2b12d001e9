import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/paths.mjs';

const documents = globSync('{*,{docs,scripts,bench,e2e,src}/**/*,.github/*}.md', { cwd: ROOT })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/\/fixtures\/.*\/|^CHANGELOG/.test(path))
  .toSorted();
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const headings = (text: string) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title);
/** As code hosts make it. */
const toFragment = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

test.each(documents)('%s links and names only what exists', (path) => {
  const text = readFileSync(join(ROOT, path), 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  const folder = dirname(join(ROOT, path));
  const links = [
    ...text.replace(/`[^`]*`/g, '').matchAll(/\]\((?!\w+:)([^)#]*)(#[^)]*)?\)/g),
  ].filter(([, file = '', fragment]) => {
    const target = file === '' ? join(ROOT, path) : resolve(folder, file);
    if (!existsSync(target)) return true;
    return (
      fragment !== undefined &&
      !headings(readFileSync(target, 'utf8')).map(toFragment).includes(fragment.slice(1))
    );
  });
  expect(links.map(([link]) => link)).toEqual([]);

  const paths = [...text.matchAll(/`((?:src|scripts|e2e|bench|deploy|docs)\/[^`\s]*)`/g)]
    .map(([, file = '']) => file)
    .filter((file) => !/[*…]|TAG|ID|NAME/.test(file));
  expect(paths.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);

  const commands = [...text.matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});
