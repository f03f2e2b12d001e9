import { expect, it } from 'vitest';
import { CHANGED, changePapers } from './change-papers.ts';

it('edits, removes and adds papers, and does not change the others', () => {
  const before = Array.from({ length: 30 }, (_, index) =>
    JSON.stringify({ id: `p-${index}`, title: `Paper ${index}`, abstract: 'Text.' }),
  );
  const after = changePapers(`${before.join('\n')}\n`)
    .trim()
    .split('\n');
  expect(after).toHaveLength(30 - CHANGED.removed + CHANGED.added);
  expect(after.filter((line) => before.includes(line))).toHaveLength(
    30 - CHANGED.edited - CHANGED.removed,
  );
});
