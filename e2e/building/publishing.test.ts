import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './run-build.ts';

test.describe.configure({ timeout: 120_000 });

const SITE = 'tagline: on little\ndescription: Little.\norigin: https://small.example\n';

test('a build reports its results, and writes redirects and headers for its host', async ({
  build,
}) => {
  build.write(
    'site.yaml',
    `${SITE}host: cloudflare\nsubscribe:\n  action: https://lists.example/s\n`,
  );
  build.write('papers/other.md', '---\ntitle: Other\narxiv: "2401.00001"\n---\n\nElse.\n');
  const { code, output } = await build.run();
  expect(code === 0 ? '' : output).toBe('');
  const files = readdirSync(build.out, { recursive: true, withFileTypes: true });
  const count = files.filter((entry) => entry.isFile()).length;
  expect(output).toMatch(new RegExp(`${count} files, [\\d.]+ MB`));
  expect(output).toContain('_redirects: 1 redirects of old addresses');
  expect(readFileSync(join(build.out, '_redirects'), 'utf8')).toBe(
    '/arxiv/2401.00001 /papers/other/ 301\n/arxiv/2401.00001/ /papers/other/ 301\n',
  );
  const headers = readFileSync(join(build.out, '_headers'), 'utf8');
  expect(headers).toContain(";form-action 'self' https://lists.example;");
  expect(headers).toMatch(/script-src 'self' 'wasm-unsafe-eval'( 'sha256-[\w+/]{43}=')+;/);
  expect(output).not.toContain('Cloudflare Pages (free) allows');
});

test('a collection can configure its cards and the pages for its identifiers', async ({
  build,
}) => {
  build.write('site.yaml', `${SITE}cards: topics\nredirects: rules\n`);
  build.write('papers/other.md', '---\ntitle: A well\narxiv: "2401.00001"\n---\n\nElse.\n');
  expect(await build.run()).toMatchObject({ code: 0 });
  expect(existsSync(join(build.out, 'arxiv'))).toBe(false);
  expect(existsSync(join(build.out, 'cards/papers'))).toBe(false);
  const page = readFileSync(join(build.out, 'papers/other/index.html'), 'utf8');
  expect(page).toContain('https://small.example/cards/topics/wells.png?v=');

  build.write('site.yaml', `${SITE}cards: none\n`);
  expect(await build.run()).toMatchObject({ code: 0 });
  expect(existsSync(join(build.out, 'cards'))).toBe(false);
  const without = readFileSync(join(build.out, 'papers/other/index.html'), 'utf8');
  expect(without).not.toContain('og:image');
  expect(without).toMatch(/name="?twitter:card"? content="?summary[">]/);
});
