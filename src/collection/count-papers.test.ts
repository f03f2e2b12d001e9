import { expect, it } from 'vitest';
import { createContentFolder, LEAST } from './content-folder.fixture.ts';
import { countPapers } from './count-papers.ts';

it('counts files and lines, with a newline at the end or without', async () => {
  const folder = createContentFolder({
    ...LEAST,
    'papers/second.md': '---\ntitle: Second\n---\nText.\n',
    'papers/README.md': 'No paper.\n',
    'papers/closed.jsonl': '{}\n{}\n',
    'papers/open.jsonl': '{}\n{}\n{}',
    'papers/empty.jsonl': '',
  });
  expect(await countPapers(folder)).toBe(2 + 2 + 3);
});

it('counts no papers where there is no folder', async () => {
  expect(await countPapers('/nowhere/at/all')).toBe(0);
});
