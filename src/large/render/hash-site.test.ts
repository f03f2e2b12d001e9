import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { hashSite } from './hash-site.ts';

it('depends only on files and settings that affect all pages', () => {
  const root = mkdtempSync(join(tmpdir(), 'offprint-hash-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const settings = {
    root,
    content: join(root, 'content'),
    out: join(root, 'dist'),
    origin: 'https://papers.example',
    base: '/',
  };
  const hash = (changed: Partial<typeof settings> = {}) => hashSite({ ...settings, ...changed });
  write('src/site/components/PaperRow.astro', '<li />');
  write('content/site.yaml', 'name: One');
  const first = hash();
  expect(hash()).toBe(first);

  write('content/papers/x.md', 'A paper.');
  write('docs/data.md', 'Words.');
  expect(hash()).toBe(first);

  const seen = new Set([first, hash({ base: '/sub/' }), hash({ origin: 'https://other.example' })]);
  const files = [
    ['src/site/components/PaperRow.astro', '<li></li>'], // a template
    ['src/site/components/New.astro', ''],
    ['package-lock.json', '{}'],
    ['astro.config.mjs', 'export default {}'],
    ['content/site.yaml', 'name: Two'],
    ['content/pages/about.mdx', 'About'],
    ['content/programme.yaml', 'days: []'],
    ['dist/_astro/Base.1234.css', ''],
  ] as const;
  for (const [file, text] of files) {
    write(file, text);
    seen.add(hash());
  }
  expect(seen.size).toBe(3 + files.length);
});
