import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './run-build.ts';

test.describe.configure({ timeout: 120_000 });

const RECORD = 'src/outputs/addresses/record.ts';
const OTHER = '---\ntitle: Other\narxiv: "2401.00001"\ndoi: 10.1000/Ab(c)1\n---\n\nElse.\n';

test('a build that would remove a published address fails and names the address', async ({
  build,
}) => {
  build.write('papers/other.md', OTHER);
  expect(await build.run(RECORD)).toMatchObject({ code: 0 });
  expect(readFileSync(join(build.content, 'published.txt'), 'utf8')).toMatch(
    /^papers\/good\npapers\/other\ntopics\/wells\n$/m,
  );

  rmSync(join(build.content, 'papers/other.md'));
  const { code, output } = await build.run();
  expect(code).toBe(1);
  expect(output).toContain('published.txt:4  "papers/other" was published and would disappear');
  expect(output).toContain('"aliases: [other]"');
  expect(existsSync(build.out)).toBe(false);
  // The record of addresses is not overwritten, which would also lose the address.
  expect(await build.run(RECORD)).toMatchObject({ code: 1 });
});

test('an address is preserved by an alias, by a line in moved.txt, or as withdrawn', async ({
  build,
}) => {
  build.write('papers/other.md', OTHER);
  build.write('papers/bad.md', '---\ntitle: Bad\n---\n\nWrong.\n');
  await build.run(RECORD);
  renameSync(join(build.content, 'topics/wells.mdx'), join(build.content, 'topics/water.mdx'));
  rmSync(join(build.content, 'papers/bad.md'));
  rmSync(join(build.content, 'papers/other.md'));
  build.write('papers/new.md', OTHER.replace('title: Other', 'title: Other\naliases: [other]'));
  build.write(
    'moved.txt',
    'topics/wells -> topics/water\npapers/bad | On <Bad> Wells | Ida Brook | Its authors asked for it.\n',
  );
  const { code, output } = await build.run();
  expect(code === 0 ? '' : output).toBe('');

  const read = (path: string) => readFileSync(join(build.out, path, 'index.html'), 'utf8');
  for (const [from, to] of [
    ['papers/other', 'papers/new'],
    ['topics/wells', 'topics/water'],
    ['arxiv/2401.00001', 'papers/new'],
    ['doi/10.1000/Ab(c)1', 'papers/new'],
  ] as const) {
    expect(read(from)).toContain(`content="0; url=/${to}/"`);
    expect(read(from)).toMatch(
      new RegExp(`rel="?canonical"? href="?https://small.example/${to}/"?`),
    );
    expect(read(from)).toContain('noindex');
  }
  const withdrawn = read('papers/bad');
  expect(withdrawn).toContain('withdrawn');
  for (const text of ['On &lt;Bad&gt; Wells', 'Ida Brook', 'Its authors asked for it.'])
    expect(withdrawn).toContain(text);
  expect(read('papers/bad')).not.toMatch(/http-equiv="?refresh/);
});
