import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../fault.ts';
import { preload } from '../preload.ts';
import { mountSmallDisk } from '../small-disk.ts';
import { checkFull } from './check-full.ts';

export const fullDisk: Fault = {
  name: 'full-disk',
  description: 'The disk that contains the site becomes full during a build.',
  times: 4,
  async run({ environment, record, random, times }) {
    const { versions, folder } = environment;
    const disk = mountSmallDisk(join(folder, 'small-disk'));
    record.count(disk ? 'on a small tmpfs' : 'with an injected ENOSPC');
    try {
      const site = join(disk?.folder ?? folder, 'small-site');
      cpSync(versions[0].reference, site, { recursive: true });
      environment.setPapers(versions[0].papers);
      await environment.build({ site });
      const size = disk?.used() ?? 20e6;
      for (let at = 0; at < times; at += 1) {
        record.startTry();
        const version = versions[at % 2 === 0 ? 1 : 0];
        environment.setPapers(version.papers);
        const freeBytes = random.below(size / 2);
        disk?.limitFreeSpace(freeBytes);
        const env = disk
          ? {}
          : preload('full-disk', { DRILL_FOLDER: folder, DRILL_FREE_BYTES: `${freeBytes}` });
        checkFull(record, await environment.build({ site, env }));
        record.count(`${environment.checkSite(record, site)} site`);
        disk?.limitFreeSpace(Infinity);
        await environment.checkNextBuild(record, version, { site });
      }
    } finally {
      disk?.unmount();
    }
  },
};
