import { setTimeout as sleep } from 'node:timers/promises';
import { findLine, type Ended } from '../command.ts';
import type { Fault } from '../fault.ts';
import type { FaultRecord } from '../record.ts';

const CODES = { SIGTERM: 143, SIGINT: 130 } as const;
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGKILL', 'SIGINT'] as const;

/** A command must exit within this time after a signal. */
const LIMIT_SECONDS = 2;

/** If there are more kills, a complete build follows only some of them, because it takes long. */
const MAX_CHECKED_KILLS = 10;
/** Odd, so that complete builds alternate between the two versions. */
const CHECK_EVERY = 9;

export const killBuilds: Fault = {
  name: 'kill-builds',
  description: 'Builds are killed at random moments with SIGKILL, SIGTERM and SIGINT.',
  times: 50,
  async run({ environment, record, random, times }) {
    const { versions } = environment;
    // The duration of a complete build of a changed collection determines the range of random
    // moments.
    environment.setPapers(versions[1].papers);
    let { seconds } = await environment.build();
    for (let at = 0; at < times; at += 1) {
      const version = versions[at % 2 === 0 ? 0 : 1];
      const signal = SIGNALS[at % SIGNALS.length] ?? 'SIGKILL';
      record.startTry();
      environment.setPapers(version.papers);
      const running = environment.start();
      await Promise.race([sleep(random.below(seconds * 1000)), running.ended]);
      const begin = performance.now();
      running.kill(signal);
      const ended = await running.ended;
      checkEnd(record, ended, signal, (performance.now() - begin) / 1000);
      record.count(`${environment.checkSite(record)} site after ${signal}`);
      if (times <= MAX_CHECKED_KILLS || at % CHECK_EVERY === CHECK_EVERY - 1) {
        await environment.checkNextBuild(record, version);
      }
      seconds = Math.max(seconds, ended.seconds);
    }
  },
};

/** Checks that a killed command exits soon, with the usual code. */
export function checkEnd(
  record: FaultRecord,
  { code, signal, output }: Ended,
  by: (typeof SIGNALS)[number],
  seconds: number,
): void {
  if (code === 0 && signal === null) {
    record.count('finished before the signal');
    return;
  }
  if (seconds > LIMIT_SECONDS) record.complain(`it exits ${seconds.toFixed(1)} s after ${by}`);
  if (by !== 'SIGKILL' && signal !== by && code !== CODES[by]) {
    record.complain(`after ${by} it exits with ${code ?? signal}: ${output.trim().slice(-200)}`);
  }
  const message = findLine(output, /was stopped/);
  // Paths differ between runs.
  if (message !== undefined) record.addMessage(message.replace(/ in \S+/, ' in …'));
}
