import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { parseVenues } from './venues-file.ts';

function parse(text?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-venues-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (text !== undefined) writeFileSync(join(folder, 'venues.yaml'), text);
  return parseVenues(folder);
}

it('is optional and can be empty', async () => {
  const nothing = { value: { venues: [], presets: ['well-known'] }, faults: [], warnings: [] };
  expect(await parse()).toMatchObject(nothing);
  expect(await parse('# venues:\n')).toMatchObject(nothing);
});

it('reports a missing name and an unknown kind with their lines, and keeps the defaults', async () => {
  const { value: venues, faults } = await parse(
    'venues:\n  - fullName: Weed Conference\n  - name: WEED\n    kind: meeting\n',
  );
  expect(venues.venues).toEqual([]);
  expect(faults).toMatchObject([
    { line: 2, field: 'venues[0].name' },
    {
      line: 4,
      field: 'venues[1].kind',
      message: '"meeting" is unknown; it must be conference, journal or workshop',
    },
  ]);
});
