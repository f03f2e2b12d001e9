import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../fault.ts';
import { preload } from '../preload.ts';
import { findDifferences, readSiteState } from '../site-state.ts';

const DAY = 86_400_000;

export const wrongClock: Fault = {
  name: 'wrong-clock',
  description: 'The clock jumps between builds, and files have timestamps in the future.',
  times: 2,
  async run({ environment, record, random, times }) {
    const { versions, content, folder, site } = environment;
    for (let at = 0; at < times; at += 1) {
      record.startTry();
      const version = versions[at % 2 === 0 ? 1 : 0];
      const days = 1 + random.below(700);
      const shift = at % 2 === 0 ? -days : days;
      environment.setPapers(version.papers);
      const future = new Date(Date.now() + days * DAY);
      utimesSync(join(content, 'papers/papers.jsonl'), future, future);
      utimesSync(join(site, 'index.html'), future, future);
      const env = preload('clock', { DRILL_CLOCK: String(shift * DAY) });
      const { code, output } = await environment.build({ env });
      if (code !== 0) record.addLoss(`the build exits with ${code}: ${output.trim().slice(-300)}`);
      // A page may contain the date, so it is compared with one that is built at the same time.
      const cold = join(folder, 'cold');
      await environment.build({ site: cold, args: ['--force'], env });
      const [difference] = findDifferences(readSiteState(site), readSiteState(cold));
      if (difference !== undefined) record.addLoss(`${shift} days off, ${difference}`);
      await environment.checkNextBuild(record, version);
    }
  },
};
