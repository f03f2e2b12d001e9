import { expect, it } from 'vitest';
import { createContentFolder, MINIMAL } from './content-folder.fixture.ts';
import { countPapers } from './count-papers.ts';

it('counts files and lines, with or without a final newline', async () => {
  const folder = createContentFolder({
    ...MINIMAL,
    'papers/second.md': '---\ntitle: Second\n---\nText.\n',
    'papers/README.md': 'No paper.\n',
    'papers/closed.jsonl': '{}\n{}\n',
    'papers/open.jsonl': '{}\n{}\n{}',
    'papers/empty.jsonl': '',
  });
  expect(await countPapers(folder)).toBe(2 + 2 + 3);
});

it('returns 0 if there is no folder', async () => {
  expect(await countPapers('/nowhere/at/all')).toBe(0);
});
