import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../fault.ts';
import { preload } from '../preload.ts';
import { checkFull } from './check-full.ts';

export const fullCaches: Fault = {
  name: 'full-caches',
  description:
    'The disk of the checkout, with Astro’s store and our caches, fills up after a number of bytes.',
  times: 4,
  async run({ environment, record, random, times }) {
    const { versions, projectCopy } = environment;
    for (let at = 0; at < times; at += 1) {
      record.startTry();
      const version = versions[at % 2 === 0 ? 1 : 0];
      environment.setPapers(version.papers);
      // A build with Astro's store rewrites little of it.
      if (at % 2 === 1) rmSync(join(projectCopy, '.astro'), { recursive: true, force: true });
      const freeBytes = String(random.below(at % 2 === 0 ? 10_000 : 200_000));
      const env = preload('full-disk', { DRILL_FOLDER: projectCopy, DRILL_FREE_BYTES: freeBytes });
      checkFull(record, await environment.build({ env }));
      record.count(`${environment.checkSite(record)} site`);
      await environment.checkNextBuild(record, version);
    }
  },
};
