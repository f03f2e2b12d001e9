import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { readStats } from '../build/read-stats.ts';
import { deleteStamp, hasChanged, hashSources, saveStamp, type BuildInputs } from './stamp.ts';

function createProject() {
  const root = mkdtempSync(join(tmpdir(), 'offprint-stamp-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const inputs: BuildInputs = {
    root,
    content: join(root, 'content'),
    out: join(root, 'dist'),
    env: { OFFPRINT_BASE: '/', HOME: '/home/ann' },
  };
  for (const folder of [inputs.content, inputs.out]) mkdirSync(folder);
  writeFileSync(join(inputs.content, 'a.md'), 'A well.');
  writeFileSync(join(inputs.out, 'index.html'), 'A well.');
  const readCurrent = vi.fn(() => readStats(inputs.out));
  return { inputs, readCurrent };
}

it('detects changes since the last build', () => {
  const { inputs, readCurrent } = createProject();
  const sources = hashSources(inputs);
  expect(hasChanged(inputs, sources, readCurrent)).toBe(true);
  saveStamp(inputs, sources, readCurrent());
  expect(hasChanged(inputs, hashSources(inputs), readCurrent)).toBe(false);

  const elsewhere = { ...inputs, env: { OFFPRINT_BASE: '/papers/', HOME: '/home/bo' } };
  expect(hasChanged(elsewhere, hashSources(elsewhere), readCurrent)).toBe(true);
  const unlike = { ...inputs, env: { OFFPRINT_BASE: '/', HOME: '/home/bo' } };
  expect(hasChanged(unlike, hashSources(unlike), readCurrent)).toBe(false);

  writeFileSync(join(inputs.out, 'index.html'), 'Spoilt well.');
  expect(hasChanged(inputs, sources, readCurrent)).toBe(true);
  rmSync(inputs.out, { recursive: true });
  expect(hasChanged(inputs, sources, readCurrent)).toBe(true);
  deleteStamp(inputs);
  expect(hasChanged(inputs, sources, readCurrent)).toBe(true);
});

it('ignores the site and hidden folders next to the content', () => {
  const { inputs } = createProject();
  const nested = { ...inputs, out: join(inputs.content, 'dist') };
  const sources = hashSources(nested);
  mkdirSync(join(inputs.content, '.offprint'));
  writeFileSync(join(inputs.content, '.offprint/package.json'), '{}');
  mkdirSync(nested.out);
  writeFileSync(join(nested.out, 'index.html'), 'A well.');
  expect(hashSources(nested)).toBe(sources);
});

it('detects changes during the last build', () => {
  const { inputs, readCurrent } = createProject();
  const sources = hashSources(inputs);
  writeFileSync(join(inputs.content, 'b.md'), 'A pump.');
  saveStamp(inputs, sources, readCurrent());
  expect(hasChanged(inputs, hashSources(inputs), readCurrent)).toBe(true);
});

it('does not read the files of the site if the inputs have changed', () => {
  const { inputs, readCurrent } = createProject();
  saveStamp(inputs, hashSources(inputs), readStats(inputs.out));
  writeFileSync(join(inputs.content, 'a.md'), 'A pump.');
  expect(hasChanged(inputs, hashSources(inputs), readCurrent)).toBe(true);
  expect(readCurrent).not.toHaveBeenCalled();
});

it('ignores a broken link until its target exists', () => {
  const { inputs } = createProject();
  symlinkSync('../b.md', join(inputs.content, 'b.md'));
  const sources = hashSources(inputs);
  expect(hashSources(inputs)).toBe(sources);
  writeFileSync(join(inputs.root, 'b.md'), 'A pump.');
  expect(hashSources(inputs)).not.toBe(sources);
});
