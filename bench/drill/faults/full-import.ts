import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { start } from '../command.ts';
import type { Fault } from '../fault.ts';
import { removeFolder } from '../environment.ts';
import { preload } from '../preload.ts';
import { findDifferences, readSiteState } from '../site-state.ts';
import { mountSmallDisk } from '../small-disk.ts';
import { checkFull } from './check-full.ts';

const PAPERS = 200;

export const fullImport: Fault = {
  name: 'full-import',
  description: 'The disk of the content fills up during an import.',
  times: 10,
  async run({ environment, record, random, times }) {
    const disk = mountSmallDisk(join(environment.folder, 'content-disk'));
    record.count(disk ? 'on a small tmpfs' : 'with an injected ENOSPC');
    try {
      const folder = disk?.folder ?? join(environment.folder, 'full-import');
      const content = join(folder, 'content');
      const input = join(environment.folder, 'full-import.jsonl');
      const lines = Array.from({ length: PAPERS }, (_, index) =>
        JSON.stringify({ title: `Title ${index}`, abstract: `About ${index}. `.repeat(200) }),
      );
      writeFileSync(input, lines.join('\n'));
      const original = join(environment.folder, 'full-import-content');
      mkdirSync(join(original, 'papers'), { recursive: true });
      writeFileSync(join(original, 'papers/own.md'), '---\ntitle: Own\n---\n\nText.\n');
      const before = readSiteState(original);
      for (let at = 0; at < times; at += 1) {
        record.startTry();
        removeFolder(content);
        cpSync(original, content, { recursive: true });
        const freeBytes = random.below(PAPERS * 2_000);
        disk?.limitFreeSpace(freeBytes);
        const env = disk
          ? {}
          : preload('full-disk', { DRILL_FOLDER: folder, DRILL_FREE_BYTES: `${freeBytes}` });
        const run = (extra: NodeJS.ProcessEnv) =>
          start(environment.projectCopy, ['src/import/cli.ts', input, '--write', 'files'], {
            OFFPRINT_CONTENT: content,
            ...extra,
          }).ended;
        const failed = checkFull(record, await run(env));
        const [difference] = failed ? findDifferences(readSiteState(content), before) : [];
        if (difference !== undefined) record.addLoss(`after a full disk, ${difference}`);
        disk?.limitFreeSpace(Infinity);
        const { code, output } = await run({});
        if (code !== 0) record.addLoss(`the next import exits with ${code}: ${output.slice(-300)}`);
        const papers = [...readSiteState(join(content, 'papers')).keys()];
        if (papers.filter((name) => name.endsWith('.md')).length !== PAPERS + 1) {
          record.addLoss(`the next import has ${papers.length} files`);
        }
      }
    } finally {
      disk?.unmount();
    }
  },
};
