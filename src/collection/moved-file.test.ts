import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { parseMoved } from './moved-file.ts';

function parse(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-moved-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'moved.txt'), text);
  return parseMoved(folder);
}

it('a withdrawn paper keeps its title, its authors and the reason', async () => {
  const { entries, faults } = await parse(
    'papers/wells | On Wells -> and Ropes | Ida Brook, Per Moor | An error in Lemma 3.\npapers/ropes | On Ropes\npapers/old\n',
  );
  expect(faults).toEqual([]);
  expect(entries).toEqual([
    {
      ...{ from: 'papers/wells', to: undefined, line: 1 },
      paper: {
        ...{ title: 'On Wells -> and Ropes', authors: 'Ida Brook, Per Moor' },
        reason: 'An error in Lemma 3.',
      },
    },
    {
      from: 'papers/ropes',
      to: undefined,
      line: 2,
      paper: { title: 'On Ropes', authors: '', reason: '' },
    },
    { from: 'papers/old', to: undefined, line: 3 },
  ]);
});

it.each(['papers/a -> papers/b | Title', 'papers/a | ', 'papers/a | T | A | R | more'])(
  'another form is rejected: %s',
  async (line) => {
    const { entries, faults } = await parse(`${line}\n`);
    expect(entries).toEqual([]);
    expect(faults).toMatchObject([{ line: 1 }]);
  },
);
