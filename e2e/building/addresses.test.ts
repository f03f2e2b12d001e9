import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './run-build.ts';

test.describe.configure({ timeout: 300_000 });

const RECORD = 'src/outputs/addresses/record.ts';

test('a build that would remove a published address fails and names the address', async ({
  build,
}) => {
  build.write('papers/other.md', '---\ntitle: Other\n---\n\nElse.\n');
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
