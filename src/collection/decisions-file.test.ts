import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { parseDecisions } from './decisions-file.ts';

function parse(text?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-decisions-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (text !== undefined) writeFileSync(join(folder, 'decisions.yaml'), text);
  return parseDecisions(folder, new Set(['wells', 'ropes']));
}

it('is optional and can be empty', async () => {
  expect(await parse()).toEqual({ decisions: [], faults: [], warnings: [] });
  expect(await parse('# decisions:\n')).toEqual({ decisions: [], faults: [], warnings: [] });
});

it('names papers by id, DOI, arXiv id or text', async () => {
  const { decisions, faults, warnings } = await parse(
    'decisions:\n  - papers: [wells, doi:10.5555/w.1]\n    decision: merge\n  - { papers: [arxiv:2001.00001, text:k3Jd9f2a], decision: keep }\n',
  );
  expect(decisions).toHaveLength(2);
  expect([...faults, ...warnings]).toEqual([]);
});

it('reports invalid decisions with their lines', async () => {
  const { decisions, faults } = await parse(
    'decisions:\n  - papers: [wells]\n    decision: merge\n  - papers: [wells, "10.5555/w.1"]\n    decision: join\n',
  );
  expect(decisions).toEqual([]);
  expect(faults).toMatchObject([
    {
      line: 2,
      field: 'decisions[0].papers',
      message: expect.stringContaining('name two') as unknown,
    },
    { line: 4, message: expect.stringContaining('does not name a paper') as unknown },
    { line: 5, message: expect.stringContaining('must be merge or keep') as unknown },
  ]);
});

it('reports a text in place of a list once', async () => {
  const { faults } = await parse('decisions:\n  - papers: wells\n    decision: keep\n');
  expect(faults).toMatchObject([
    { line: 2, message: 'must be a list, even for a single value; write ["wells"]' },
  ]);
});

it('reports a second decision on the same papers, and a paper that is named twice', async () => {
  const { faults } = await parse(
    'decisions:\n  - { papers: [wells, ropes], decision: keep }\n  - { papers: [ropes, wells], decision: merge }\n',
  );
  expect(faults).toMatchObject([
    { line: 3, message: 'decides on the same papers as decisions[0]; keep one of the two' },
  ]);
  const { faults: twice } = await parse(
    'decisions:\n  - { papers: [wells, wells], decision: keep }\n',
  );
  expect(twice).toMatchObject([
    { line: 2, message: expect.stringContaining('names the same paper twice') as unknown },
  ]);
});

it('warns of papers that do not exist', async () => {
  const { warnings } = await parse('decisions:\n  - papers: [wels, ropes]\n    decision: keep\n');
  expect(warnings).toMatchObject([
    { line: 2, message: 'there is no paper "wels"; did you mean "wells"?' },
  ]);
});
