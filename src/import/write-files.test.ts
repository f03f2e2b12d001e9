import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from './write-files.ts';

const makeFolder = () => mkdtemp(join(tmpdir(), 'offprint-write-'));

test('files are written, over what was there, and nothing else is left', async () => {
  const folder = join(await makeFolder(), 'papers');
  await mkdir(folder);
  await writeFile(join(folder, 'a.md'), 'old');
  await writeFiles([
    { path: join(folder, 'a.md'), text: 'new' },
    { path: join(folder, 'b.md'), text: 'two' },
  ]);
  expect(await readdir(folder)).toEqual(['a.md', 'b.md']);
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('new');
});

test('when one cannot be written, none is, and nothing is left behind', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'a.md'), 'old');
  await writeFile(join(folder, 'no-folder'), '');
  const write = writeFiles([
    { path: join(folder, 'a.md'), text: 'new' },
    { path: join(folder, 'no-folder', 'b.md'), text: 'two' },
  ]);
  await expect(write).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['a.md', 'no-folder']);
  expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('old');
});
