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
import { finishSite, isBeingPut, putSite, restoreSite, type Folders } from './put-site.ts';
import { readStats } from './read-stats.ts';
import { listFiles, readSiteFiles, writeStaying } from '../outputs/publish/site-files.ts';

type Files = Readonly<Record<string, string>>;

const OLD: Files = {
  'index.html': 'old home',
  'sw.js': 'old worker',
  'papers/a/index.html': 'a',
  'papers/b/index.html': 'b',
  'topics/gone/deep/index.html': 'gone',
};
const NEW: Files = { 'index.html': 'new home', '_astro/x.css': 'x', 'papers/c/index.html': 'c' };
const STAYING = ['papers/a/index.html', 'sw.js'];

function createFolders(old: Files, fresh: Files, staying: readonly string[]): Folders {
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
  writeStaying(folders.fresh, staying);
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

const PUT: Files = {
  '_astro/x.css': 'x',
  'index.html': 'new home',
  'papers/a/index.html': 'a',
  'papers/c/index.html': 'c',
  'sw.js': 'old worker',
};

describe('a site that is put in its place', () => {
  it('takes the whole place where nothing stays', () => {
    const folders = createFolders(OLD, NEW, []);
    putSite(folders, readStats(folders.out));
    expect(read(folders.out)).toEqual(NEW);
    expect(read(folders.trash)).toEqual(OLD);
    expect(existsSync(folders.stale)).toBe(false);
  });

  it('is the old one again where the new one cannot take its place', () => {
    const folders = createFolders(OLD, NEW, []);
    const there = readStats(folders.out);
    expect(() => putSite({ ...folders, fresh: join(folders.fresh, 'missing') }, there)).toThrow(
      'ENOENT',
    );
    expect(read(folders.out)).toEqual(OLD);
  });

  it('is the old one again after a kill between the two renames, and only then', () => {
    const folders = createFolders(OLD, NEW, []);
    renameSync(folders.out, folders.stale);
    expect(restoreSite(folders)).toBe(true);
    expect(read(folders.out)).toEqual(OLD);
    putSite(folders, readStats(folders.out));
    rmSync(folders.out, { recursive: true });
    expect(restoreSite(folders)).toBe(false);
  });

  it('is moved in among what stays, and nothing else is left, not even a folder', () => {
    const folders = createFolders(OLD, NEW, STAYING);
    expect(readSiteFiles(folders.fresh, folders.out).list()).toEqual(Object.keys(PUT));
    const there = putSite(folders, readStats(folders.out));
    expect(there).toEqual(readStats(folders.out));
    expect(read(folders.out)).toEqual(PUT);
    expect(() => rmSync(join(folders.out, 'topics'))).toThrow('ENOENT');
    expect(isBeingPut(folders.fresh)).toBe(false);
  });

  it('may have a file where a folder was, and a folder where a file was', () => {
    const old = { ...OLD, feed: 'a file' };
    const folders = createFolders(
      old,
      { ...NEW, 'feed/index.html': 'page', 'papers/b': '' },
      STAYING,
    );
    putSite(folders, readStats(folders.out));
    expect(read(folders.out)).toEqual({ ...PUT, 'feed/index.html': 'page', 'papers/b': '' });
  });

  it('is not, where something was taken away that was to stay', () => {
    const folders = createFolders(OLD, NEW, [...STAYING, 'papers/lost/index.html']);
    expect(() => putSite(folders, readStats(folders.out))).toThrow(
      'papers/lost/index.html was taken away',
    );
    expect(read(folders.out)).toEqual(OLD);
  });
});

describe('a site that was being put in its place', () => {
  it('is finished from wherever it was cut short', () => {
    const steps = Object.keys(NEW).length;
    for (let moved = 0; moved <= steps; moved += 1) {
      const folders = createFolders(OLD, NEW, STAYING);
      const list = readSiteFiles(folders.fresh, folders.out).list();
      write(folders.fresh, { '.offprint-files': list.join('\n') });
      for (const file of Object.keys(NEW).slice(0, moved)) {
        mkdirSync(dirname(join(folders.out, file)), { recursive: true });
        renameSync(join(folders.fresh, file), join(folders.out, file));
      }
      expect(isBeingPut(folders.fresh)).toBe(true);
      expect(finishSite(folders)).toBe(true);
      expect(read(folders.out)).toEqual(PUT);
      expect(finishSite(folders)).toBe(false);
    }
  });

  it('is no hindrance where its place was taken away since', () => {
    const folders = createFolders({}, {}, []);
    write(folders.fresh, { '.offprint-files': 'index.html' });
    expect(finishSite(folders)).toBe(true);
    expect(read(folders.out)).toEqual({});
  });

  it('is none where a build has ended before', () => {
    const folders = createFolders(OLD, NEW, STAYING);
    expect(finishSite(folders)).toBe(false);
    expect(read(folders.out)).toEqual(OLD);
  });
});
