import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPapers } from '../../collection/read-papers.ts';

vi.setConfig({ testTimeout: 120_000 });

const PAPERS = 120;
const MIN_KILLS = 5;

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-interrupted-'));
  content = join(folder, 'content');
  mkdirSync(join(content, 'papers'), { recursive: true });
  writeFileSync(join(content, 'papers', 'own.md'), '---\ntitle: Own\n---\n\nBy hand.\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function writeInput(word: string): string {
  const lines = Array.from({ length: PAPERS }, (_, index) =>
    JSON.stringify({ id: `p-${index}`, title: `Paper ${index}`, abstract: `Says ${word}.` }),
  );
  const path = join(folder, `${word}.jsonl`);
  writeFileSync(path, lines.join('\n'));
  return path;
}

/** Starts an import in a process that sends a message when its modules are loaded. */
function start(path: string, into: string): ChildProcess {
  const module = JSON.stringify(join(import.meta.dirname, '..', 'import-papers.ts'));
  const request = { files: [path], metadata: [], repair: false, check: false, content: into };
  const code = `
    import { importPapers } from ${module};
    process.send('begins');
    await importPapers(${JSON.stringify(request)});
    process.disconnect();`;
  return spawn(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

async function run(path: string, into: string): Promise<number> {
  const child = start(path, into);
  const ended = once(child, 'exit');
  await once(child, 'message');
  const begin = performance.now();
  expect(await ended).toEqual([0, null]);
  return performance.now() - begin;
}

/** Every file below `content/`, hidden ones too, with its text. */
function snapshot(content: string): string {
  const names = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return JSON.stringify(
    names.map((name) => [name.slice(content.length), readFileSync(name, 'utf8')]),
  );
}

test('an import that is killed at any time has changed everything or nothing, and can be repeated', async () => {
  // The second run changes all papers of the first.
  await run(writeInput('one'), content);
  const before = snapshot(content);
  const finished = join(folder, 'finished');
  cpSync(content, finished, { recursive: true });
  const input = writeInput('two');
  const duration = await run(input, finished);
  const after = snapshot(finished);
  expect(after).not.toBe(before);

  const seen = new Set<'before' | 'half written' | 'after'>();
  let kills = 0;
  const work = async (): Promise<void> => {
    // Continues until kills before, during and after the write have been seen.
    while (kills < MIN_KILLS || (seen.size < 3 && kills < 80)) {
      kills += 1;
      const copy = join(folder, `kill-${kills}`);
      const staging = join(folder, `.kill-${kills}.import`);
      cpSync(content, copy, { recursive: true });
      const child = start(input, copy);
      const ended = once(child, 'exit');
      await once(child, 'message');
      await sleep(duration * 3 * Math.random());
      child.kill('SIGKILL');
      await ended;
      const isHalfWritten = existsSync(staging);
      // Between the two renames there is no folder; reading the papers completes the swap.
      await readPapers(copy);
      const now = snapshot(copy);
      expect([before, after]).toContain(now);
      const state = isHalfWritten ? 'half written' : now === before ? 'before' : 'after';
      // Without temporary files, all copies in the same state are equal.
      if (!isHalfWritten && seen.has(state)) continue;
      seen.add(state);
      await run(input, copy);
      expect(snapshot(copy)).toBe(after);
      expect(existsSync(staging)).toBe(false);
    }
  };
  await Promise.all([work(), work(), work()]);
  expect([...seen].sort()).toEqual(['after', 'before', 'half written']);
});

test('a swap that was killed between its two renames is completed by the next reader', async () => {
  const staging = join(folder, '.content.import');
  mkdirSync(join(staging, 'new'), { recursive: true });
  writeFileSync(join(staging, 'new', 'fresh.md'), '---\ntitle: Fresh\n---\n\nText.\n');
  renameSync(join(content, 'papers'), join(staging, 'old'));
  const { sources } = await readPapers(content);
  expect(sources.map(({ paper }) => paper?.id)).toEqual(['fresh']);
});

test('the old folder is restored if there is no new one', async () => {
  const staging = join(folder, '.content.import');
  mkdirSync(staging);
  renameSync(join(content, 'papers'), join(staging, 'old'));
  const { sources } = await readPapers(content);
  expect(sources.map(({ paper }) => paper?.id)).toEqual(['own']);
});

test('an import removes temporary files of a killed one, even if it changes nothing', async () => {
  const input = writeInput('one');
  await run(input, content);
  const staging = join(folder, '.content.import');
  mkdirSync(join(staging, 'trash'), { recursive: true });
  writeFileSync(join(staging, 'trash', 'own.md'), 'Left.\n');
  const before = snapshot(content);
  await run(input, content);
  expect(snapshot(content)).toBe(before);
  expect(existsSync(staging)).toBe(false);
});
