import { setTimeout as sleep } from 'node:timers/promises';
import { findLine } from '../command.ts';
import type { Fault } from '../fault.ts';

export const changeWhileBuilding: Fault = {
  name: 'change-while-building',
  what: 'Papers are edited, removed and added at a random moment of a build.',
  times: 8,
  async run({ ground, record, random, times }) {
    const { versions } = ground;
    ground.setPapers(versions[1].papers);
    const { seconds } = await ground.build();
    for (let at = 0; at < times; at += 1) {
      record.try();
      const [old, fresh] = versions;
      const [before, after] = at % 2 === 0 ? [old, fresh] : [fresh, old];
      ground.setPapers(before.papers);
      // Forces a build, whichever site is there.
      const running = ground.start({ args: ['--force'] });
      await sleep(random.below(seconds * 1000));
      ground.setPapers(after.papers);
      const { code, said } = await running.ended;
      if (code !== 0) record.lost(`the build exits with ${code}: ${said.trim().slice(-300)}`);
      const is = ground.checkWhole(record);
      record.count(is === after.name ? 'the change was included' : 'the change came too late');
      const message = findLine(said, /changed while the site was built/);
      if (message !== undefined) record.said(message);
      else if (is === before.name) record.complain('does not report a change that came too late');
      await ground.checkNextBuild(record, after);
    }
  },
};
