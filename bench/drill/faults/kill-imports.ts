import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readPapers } from '../../../src/collection/read-papers.ts';
import { start } from '../command.ts';
import type { Fault } from '../fault.ts';
import { removeFolder } from '../environment.ts';
import { findDifferences, readSiteState } from '../site-state.ts';
import { checkEnd } from './kill-builds.ts';

const PAPERS = 300;
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGKILL', 'SIGINT'] as const;

export const killImports: Fault = {
  name: 'kill-imports',
  description: 'Imports that change all papers are killed at random moments.',
  times: 50,
  async run({ environment, record, random, times }) {
    const folder = join(environment.folder, 'imports');
    mkdirSync(folder);
    const write = (word: string): string => {
      const path = join(folder, `${word}.jsonl`);
      const lines = Array.from({ length: PAPERS }, (_, index) =>
        JSON.stringify({ id: `p-${index}`, title: `Paper ${index}`, abstract: `Says ${word}.` }),
      );
      writeFileSync(path, lines.join('\n'));
      return path;
    };
    const run = (content: string, input: string) =>
      start(environment.projectCopy, ['src/import/cli.ts', input, '--write', 'files'], {
        OFFPRINT_CONTENT: content,
      });
    const [before, after] = [join(folder, 'before'), join(folder, 'after')];
    const [one, two] = [write('one'), write('two')];
    mkdirSync(before);
    await run(before, one).ended;
    cpSync(before, after, { recursive: true });
    const { seconds } = await run(after, two).ended;
    const states = { before: readSiteState(before), after: readSiteState(after) };

    for (let at = 0; at < times; at += 1) {
      record.startTry();
      const content = join(folder, `content-${at}`);
      const signal = SIGNALS[at % SIGNALS.length] ?? 'SIGKILL';
      cpSync(before, content, { recursive: true });
      const running = run(content, two);
      await Promise.race([sleep(random.below(seconds * 1000)), running.ended]);
      const begin = performance.now();
      running.kill(signal);
      checkEnd(record, await running.ended, signal, (performance.now() - begin) / 1000);

      const { faults, sources } = await readPapers(content);
      const broken = [...faults, ...sources.flatMap((source) => source.faults)];
      if (broken.length > 0) record.addLoss(`${broken[0]?.file}: ${broken[0]?.message}`);
      const found = readSiteState(content);
      const is = Object.entries(states).find(
        ([, state]) => findDifferences(found, state).length === 0,
      );
      if (is === undefined) {
        record.addLoss(
          `the papers are in neither state: ${findDifferences(found, states.before)[0]}`,
        );
      } else record.count(`papers of ${is[0]}, after ${signal}`);

      const { code, output } = await run(content, two).ended;
      if (code !== 0) record.addLoss(`the next import exits with ${code}: ${output.slice(-300)}`);
      const [difference] = findDifferences(readSiteState(content), states.after);
      if (difference !== undefined) record.addLoss(`the next import differs: ${difference}`);
      removeFolder(content);
    }
  },
};
