import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { parsePage } from '../built/parse-page.ts';
import { test } from './run-build.ts';

test.describe.configure({ timeout: 120_000 });

test('a page reads a complete paper with getEntry, and empty collections cause no warning', async ({
  build,
}) => {
  build.write(
    'papers/good.md',
    '---\ntitle: Good & <new>\nauthors: [Ada]\nsubmitted: 2024-01-02\n---\n\nAll is well.\n',
  );
  const { code, output } = await build.run(undefined, {
    args: ['--config', 'e2e/fixtures/entry-page/astro.config.mjs'],
  });
  expect(code, output).toBe(0);
  expect(output).not.toMatch(/does not exist|is empty|was not found/);
  const file = 'entry-page/index.html';
  const { elements } = parsePage(file, readFileSync(join(build.out, file), 'utf8'));
  const shown = elements.find(({ attributes }) => attributes.get('id') === 'entry')?.text;
  expect(JSON.parse(shown ?? '')).toEqual({
    ...{ id: 'good', title: 'Good & <new>', authors: ['Ada'], submitted: '2024-01-02' },
    ...{ links: {}, topics: [], aliases: [], abstract: 'All is well.' },
  });
});
