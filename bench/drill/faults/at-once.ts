import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLine, start } from '../command.ts';
import type { Fault } from '../fault.ts';
import { findDifferences, readSiteState } from '../site-state.ts';

export const atOnce: Fault = {
  name: 'at-once',
  description: 'Two builds and two imports run concurrently.',
  times: 2,
  async run({ environment, record, times }) {
    const { versions, content, folder, projectCopy, site } = environment;
    const papers = join(content, 'papers');
    const before = join(folder, 'papers-before');
    cpSync(papers, before, { recursive: true });
    for (let at = 0; at < times; at += 1) {
      record.startTry();
      environment.setPapers(versions[at % 2 === 0 ? 0 : 1].papers);
      const inputs = ['first', 'second'].map((word) => {
        const input = join(folder, `${word}.jsonl`);
        const title = `An imported ${word} paper of trial ${at}`;
        writeFileSync(input, JSON.stringify({ id: `${word}-${at}`, title, abstract: 'Imported.' }));
        return input;
      });
      const builds = [environment.start(), environment.start()];
      const imports = inputs.map((input) =>
        start(projectCopy, ['src/import/cli.ts', input], { OFFPRINT_CONTENT: content }),
      );
      const ended = await Promise.all([...builds, ...imports].map((running) => running.ended));
      for (const { code, output } of ended) {
        if (code !== 0)
          record.addLoss(`one of them exits with ${code}: ${output.trim().slice(-300)}`);
      }
      const output = ended.map((one) => one.output).join('\n');
      const waiting = findLine(output, /Waiting up to .* another build \(process \d+, running for/);
      if (waiting === undefined) record.complain('no build reports that it waits');
      else record.addMessage(waiting.replace(/\d+/g, 'N'));

      const cold = join(folder, 'cold');
      const { code } = await environment.build();
      if (code !== 0) record.addLoss(`the next build exits with ${code}`);
      await environment.build({ site: cold, args: ['--force'] });
      const [difference] = findDifferences(readSiteState(site), readSiteState(cold));
      if (difference !== undefined) record.addLoss(`the next build differs: ${difference}`);
      for (const word of ['first', 'second']) {
        if (!readSiteState(cold).has(`papers/${word}-${at}/index.html`)) {
          record.addLoss(`the ${word} imported paper has no page`);
        }
      }
      // The other faults expect only the two versions.
      rmSync(papers, { recursive: true });
      cpSync(before, papers, { recursive: true });
    }
  },
};
