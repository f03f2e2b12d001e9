import { expect, test } from 'vitest';
import type { Report } from './format-report.ts';
import { formatSummary } from './format-summary.ts';
import type { Kind, Outcome } from './import-plan.ts';

function createOutcome(kind: Kind, line: number, more: Partial<Outcome> = {}): Outcome {
  const entry = { file: 'refs.bib', line, reason: 'x' };
  return { ...{ entry, kind, repairs: [], isRepaired: false }, ...more };
}

function createReport(outcomes: readonly Outcome[], more: Partial<Report> = {}): Report {
  return {
    ...{ outcomes, vanished: [], ignored: [], unsupported: new Map(), notes: [], faults: [] },
    ...{ extra: new Map(), files: { found: [], missing: [], unused: [] } },
    ...{ repair: false, isWritten: true, usesLines: false, isFormChosen: false },
    ...more,
  };
}

test('a summary of many entries fits on a screen and begins with those that need a decision', () => {
  const reason = 'has no abstract; add one';
  const kinds = ['added', 'updated', 'conflicting', 'skipped', 'merged', 'unchanged'] as const;
  const outcomes = Array.from({ length: 600 }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? 'added';
    return createOutcome(kind, index + 1, {
      ...(kind === 'updated' && { id: `paper-${index}`, fields: ['abstract'] }),
      ...(kind === 'skipped' && { reason }),
      ...(kind === 'added' && { notes: [`doi: "${index}" is not a DOI; omitted`] }),
    });
  });
  const unsupported = new Map([['pages', 100]]);
  const text = formatSummary(createReport(outcomes, { unsupported }));
  const lines = text.split('\n');
  expect(lines.length).toBeLessThan(50);
  expect(lines[0]).toBe('Needs a decision (100):');
  expect(text).toContain('Changed (100):');
  expect(text).toContain(`100 entries: ${reason} (refs.bib:4, refs.bib:10, refs.bib:16, …)`);
  expect(text).toContain('Values that were omitted or left unchanged (100):');
  expect(text).toContain('refs.bib:1  doi: "0" is not a DOI; omitted');
  expect(text).toContain('pages (100)');
  expect(lines.at(-1)).toBe(
    '600 entries: 100 added, 100 updated, 100 unchanged, 100 merged, 100 conflicting, 100 skipped. --verbose lists each entry.',
  );
});

test('a summary without problems is one line', () => {
  expect(formatSummary(createReport([createOutcome('added', 1)])).split('\n')).toHaveLength(1);
});

test('papers that may be the same need a decision', () => {
  const question = { reason: 'same title as "wells"', isQuestion: true };
  const text = formatSummary(createReport([createOutcome('skipped', 2, question)]));
  expect(text).toMatch(/^Needs a decision \(1\):\n {2}skipped.*refs\.bib:2 {2}same title/);
  expect(text).not.toContain('Not imported');
});
