import { expect, it } from 'vitest';
import { formatReport, type Report } from './format-report.ts';
import type { Outcome } from './import-plan.ts';
import { proposeRepairs } from '../abstract/repair/propose-repairs.ts';

function createOutcome(number: number): Outcome {
  const abstract = "It takes O(log N) steps; we call it ``quick''.";
  return {
    kind: 'added',
    id: `paper-${number}`,
    entry: {
      kind: 'record',
      file: 'refs.bib',
      line: number,
      label: `key${number}`,
      notes: [],
      paper: { title: `Paper ${number}`, abstract },
    } as unknown as Outcome['entry'],
    repairs: proposeRepairs(abstract),
    isRepaired: false,
  };
}

function createReport(papers: number): Report {
  return {
    outcomes: Array.from({ length: papers }, (_, index) => createOutcome(index + 1)),
    vanished: [],
    ignored: [],
    unsupported: new Map(),
    extra: new Map(),
    files: { found: [], missing: [], unused: [] },
    notes: [],
    faults: [],
    repair: false,
    isWritten: true,
    usesLines: false,
    isFormChosen: false,
  };
}

it('shows the repairs of ten papers and counts the others', () => {
  const each = createOutcome(1).repairs.length;
  expect(each).toBeGreaterThan(0);
  const report = formatReport(createReport(13));
  expect(report.match(/^ {2}- It takes/gm)).toHaveLength(10);
  expect(report).toMatch(/^… and in 3 more papers: [^.]*\(3\)/m);
  expect(report).toContain(`Repairs: ${13 * each} proposed in 13 papers`);
  expect(formatReport(createReport(10))).not.toContain('… and in');
});

it('prints a line for every entry, even for many', () => {
  const lines = formatReport(createReport(500)).split('\n');
  expect(lines.filter((line) => line.startsWith('added  '))).toHaveLength(500);
});
