import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { readStats } from '../build/read-stats.ts';
import { forgetStamp, hasChanged, hashSources, keepStamp, type Stamped } from './stamp.ts';

function createProject() {
  const root = mkdtempSync(join(tmpdir(), 'offprint-stamp-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const stamped: Stamped = {
    root,
    content: join(root, 'content'),
    out: join(root, 'dist'),
    env: { OFFPRINT_BASE: '/', HOME: '/home/ann' },
  };
  for (const folder of [stamped.content, stamped.out]) mkdirSync(folder);
  writeFileSync(join(stamped.content, 'a.md'), 'A well.');
  writeFileSync(join(stamped.out, 'index.html'), 'A well.');
  const readThere = vi.fn(() => readStats(stamped.out));
  return { stamped, readThere };
}

it('nothing has changed after a build, until something does', () => {
  const { stamped, readThere } = createProject();
  const sources = hashSources(stamped);
  expect(hasChanged(stamped, sources, readThere)).toBe(true);
  keepStamp(stamped, sources, readThere());
  expect(hasChanged(stamped, hashSources(stamped), readThere)).toBe(false);

  const elsewhere = { ...stamped, env: { OFFPRINT_BASE: '/papers/', HOME: '/home/bo' } };
  expect(hasChanged(elsewhere, hashSources(elsewhere), readThere)).toBe(true);
  const unlike = { ...stamped, env: { OFFPRINT_BASE: '/', HOME: '/home/bo' } };
  expect(hasChanged(unlike, hashSources(unlike), readThere)).toBe(false);

  writeFileSync(join(stamped.out, 'index.html'), 'Spoilt well.');
  expect(hasChanged(stamped, sources, readThere)).toBe(true);
  rmSync(stamped.out, { recursive: true });
  expect(hasChanged(stamped, sources, readThere)).toBe(true);
  forgetStamp(stamped);
  expect(hasChanged(stamped, sources, readThere)).toBe(true);
});

it('what changes while a site is built is built the next time', () => {
  const { stamped, readThere } = createProject();
  const sources = hashSources(stamped);
  writeFileSync(join(stamped.content, 'b.md'), 'A pump.');
  keepStamp(stamped, sources, readThere());
  expect(hasChanged(stamped, hashSources(stamped), readThere)).toBe(true);
});

it('the files of the site are not looked through where its sources say enough', () => {
  const { stamped, readThere } = createProject();
  keepStamp(stamped, hashSources(stamped), readStats(stamped.out));
  writeFileSync(join(stamped.content, 'a.md'), 'A pump.');
  expect(hasChanged(stamped, hashSources(stamped), readThere)).toBe(true);
  expect(readThere).not.toHaveBeenCalled();
});

it('a link that leads nowhere is left to who reads the content, and seen when it leads somewhere', () => {
  const { stamped } = createProject();
  symlinkSync('../b.md', join(stamped.content, 'b.md'));
  const sources = hashSources(stamped);
  expect(hashSources(stamped)).toBe(sources);
  writeFileSync(join(stamped.root, 'b.md'), 'A pump.');
  expect(hashSources(stamped)).not.toBe(sources);
});
