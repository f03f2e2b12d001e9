import { expect, test } from 'vitest';
import { parsePaperFile } from '../../collection/paper-file.ts';
import { changePaperFile } from './change-paper.ts';

test('new fields are inserted at their usual position; comments and the order of the others stay', () => {
  const text =
    '---\ntitle: Lamps\nlinks:\n  code: https://a.example/x\n# mine\narxiv: "2501.00001" # id\nextra:\n  comment: 9 pages\n---\n\nText.\n';
  const { paper } = parsePaperFile(text, 'lamps.md');
  if (!paper) throw new Error('invalid');
  const values = new Map<string, unknown>([
    ['venue', 'LAMP'],
    ['doi', '10.1234/l'],
    ['year', 2025],
    ['authors', ['Ada Quiet']],
  ]);
  expect(changePaperFile(text, paper, values)).toBe(
    '---\ntitle: Lamps\nauthors:\n  - Ada Quiet\nvenue: LAMP\nyear: 2025\nlinks:\n  code: https://a.example/x\n# mine\narxiv: "2501.00001" # id\ndoi: 10.1234/l\nextra:\n  comment: 9 pages\n---\n\nText.\n',
  );
});
