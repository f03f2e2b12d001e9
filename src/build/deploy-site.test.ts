import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  finishDeployment,
  isDeploying,
  deploySite,
  restoreSite,
  type Folders,
} from './deploy-site.ts';
import { readStats } from './read-stats.ts';
import { listFiles, readSiteFiles, writeUnchanged } from '../outputs/publish/site-files.ts';

type Files = Readonly<Record<string, string>>;

const OLD: Files = {
  'index.html': 'old home',
  'sw.js': 'old worker',
  'papers/a/index.html': 'a',
  'papers/b/index.html': 'b',
  'topics/gone/deep/index.html': 'gone',
};
const NEW: Files = { 'index.html': 'new home', '_astro/x.css': 'x', 'papers/c/index.html': 'c' };
const UNCHANGED = ['papers/a/index.html', 'sw.js'];

function createFolders(old: Files, fresh: Files, unchanged: readonly string[]): Folders {
  const root = mkdtempSync(join(tmpdir(), 'offprint-put-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folders = {
    out: join(root, 'out'),
    fresh: join(root, 'new'),
    stale: join(root, 'old'),
    trash: join(root, 'trash'),
  };
  write(folders.out, old);
  write(folders.fresh, fresh);
  writeUnchanged(folders.fresh, unchanged);
  return folders;
}

function write(folder: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function read(folder: string): Files {
  const files = listFiles(folder).sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

const DEPLOYED: Files = {
  '_astro/x.css': 'x',
  'index.html': 'new home',
  'papers/a/index.html': 'a',
  'papers/c/index.html': 'c',
  'sw.js': 'old worker',
};

describe('deploySite', () => {
  it('replaces the old site if there are no unchanged files', () => {
    const folders = createFolders(OLD, NEW, []);
    deploySite(folders, readStats(folders.out));
    expect(read(folders.out)).toEqual(NEW);
    expect(read(folders.trash)).toEqual(OLD);
    expect(existsSync(folders.stale)).toBe(false);
  });

  it('restores the old site if the new one cannot be moved', () => {
    const folders = createFolders(OLD, NEW, []);
    const current = readStats(folders.out);
    expect(() =>
      deploySite({ ...folders, fresh: join(folders.fresh, 'missing') }, current),
    ).toThrow('ENOENT');
    expect(read(folders.out)).toEqual(OLD);
  });

  it('restores the old site after a kill between the two renames, and only then', () => {
    const folders = createFolders(OLD, NEW, []);
    renameSync(folders.out, folders.stale);
    expect(restoreSite(folders)).toBe(true);
    expect(read(folders.out)).toEqual(OLD);
    deploySite(folders, readStats(folders.out));
    rmSync(folders.out, { recursive: true });
    expect(restoreSite(folders)).toBe(false);
  });

  it('moves new files to unchanged ones and removes everything else', () => {
    const folders = createFolders(OLD, NEW, UNCHANGED);
    expect(readSiteFiles(folders.fresh, folders.out).list()).toEqual(Object.keys(DEPLOYED));
    const current = deploySite(folders, readStats(folders.out));
    expect(current).toEqual(readStats(folders.out));
    expect(read(folders.out)).toEqual(DEPLOYED);
    expect(() => rmSync(join(folders.out, 'topics'))).toThrow('ENOENT');
    expect(isDeploying(folders.fresh)).toBe(false);
  });

  it('can replace a folder with a file and a file with a folder', () => {
    const old = { ...OLD, feed: 'a file' };
    const folders = createFolders(
      old,
      { ...NEW, 'feed/index.html': 'page', 'papers/b': '' },
      UNCHANGED,
    );
    deploySite(folders, readStats(folders.out));
    expect(read(folders.out)).toEqual({ ...DEPLOYED, 'feed/index.html': 'page', 'papers/b': '' });
  });

  it('fails if an unchanged file was removed', () => {
    const folders = createFolders(OLD, NEW, [...UNCHANGED, 'papers/lost/index.html']);
    expect(() => deploySite(folders, readStats(folders.out))).toThrow(
      'papers/lost/index.html was removed',
    );
    expect(read(folders.out)).toEqual(OLD);
  });
});

describe('finishDeployment', () => {
  it('completes a deployment that was interrupted at any step', () => {
    const steps = Object.keys(NEW).length;
    for (let moved = 0; moved <= steps; moved += 1) {
      const folders = createFolders(OLD, NEW, UNCHANGED);
      const list = readSiteFiles(folders.fresh, folders.out).list();
      write(folders.fresh, { '.offprint-files': list.join('\n') });
      for (const file of Object.keys(NEW).slice(0, moved)) {
        mkdirSync(dirname(join(folders.out, file)), { recursive: true });
        renameSync(join(folders.fresh, file), join(folders.out, file));
      }
      expect(isDeploying(folders.fresh)).toBe(true);
      expect(finishDeployment(folders)).toBe(true);
      expect(read(folders.out)).toEqual(DEPLOYED);
      expect(finishDeployment(folders)).toBe(false);
    }
  });

  it('completes a deployment after its target was deleted', () => {
    const folders = createFolders({}, {}, []);
    write(folders.fresh, { '.offprint-files': 'index.html' });
    expect(finishDeployment(folders)).toBe(true);
    expect(read(folders.out)).toEqual({});
  });

  it('does nothing if there is no interrupted deployment', () => {
    const folders = createFolders(OLD, NEW, UNCHANGED);
    expect(finishDeployment(folders)).toBe(false);
    expect(read(folders.out)).toEqual(OLD);
  });
});
