import { setTimeout as sleep } from 'node:timers/promises';
import { findLine } from '../command.ts';
import type { Fault } from '../fault.ts';

export const changeWhileBuilding: Fault = {
  name: 'change-while-building',
  description: 'Papers are edited, removed and added at a random moment of a build.',
  times: 4,
  async run({ environment, record, random, times }) {
    const { versions } = environment;
    environment.setPapers(versions[1].papers);
    const { seconds } = await environment.build();
    for (let at = 0; at < times; at += 1) {
      record.startTry();
      const [old, fresh] = versions;
      const [before, after] = at % 2 === 0 ? [old, fresh] : [fresh, old];
      environment.setPapers(before.papers);
      // Forces a build, regardless of the current site.
      const running = environment.start({ args: ['--force'] });
      await sleep(random.below(seconds * 1000));
      environment.setPapers(after.papers);
      const { code, output } = await running.ended;
      if (code !== 0) record.addLoss(`the build exits with ${code}: ${output.trim().slice(-300)}`);
      const found = environment.checkSite(record);
      record.count(`${found} site after a change from ${before.name} to ${after.name}`);
      const message = findLine(output, /changed while the site was built/);
      if (message !== undefined) record.addMessage(message);
      else if (found === before.name)
        record.complain('does not report a change that came too late');
      await environment.checkNextBuild(record, after);
    }
  },
};
