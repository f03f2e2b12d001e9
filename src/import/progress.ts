/** Shows the progress of a long task. */
export interface Progress {
  /** @param total in the unit of `done`; if undefined, only the rate is shown */
  readonly start: (task: string, total?: number) => void;
  /** @param entries number of entries read, if `done` counts something else */
  readonly update: (done: number, entries?: number) => void;
  readonly end: () => void;
}

const BAR_WIDTH = 24;
/** Shorter tasks show no progress. */
const DELAY_MS = 700;
const TERMINAL_INTERVAL_MS = 100;
const LOG_INTERVAL_MS = 5000;
/** The clock is read only on every 64th update. */
const UPDATES_PER_CHECK = 64;

/**
 * On a terminal, redraws one line with rate and time left. Otherwise prints a line every few
 * seconds.
 *
 * @param stream if undefined, nothing is shown
 */
export function createProgress(
  stream?: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>,
  now: () => number = () => performance.now(),
): Progress {
  const interval = stream?.isTTY ? TERMINAL_INTERVAL_MS : LOG_INTERVAL_MS;
  let task = '';
  let total: number | undefined;
  let startedAt = 0;
  let shownAt = 0;
  let calls = 0;
  let isDrawn = false;

  const clear = (): void => {
    if (isDrawn && stream?.isTTY) stream.write('\r\u001B[K');
    isDrawn = false;
  };
  return {
    start(next, size): void {
      clear();
      [task, total, startedAt, calls] = [next, size, now(), 0];
      shownAt = startedAt + DELAY_MS - interval;
    },
    update(done, entries = done): void {
      if (!stream || ++calls % UPDATES_PER_CHECK !== 0) return;
      const time = now();
      if (time - shownAt < interval) return;
      shownAt = time;
      isDrawn = true;
      const text = format(task, done, total, entries, (time - startedAt) / 1000);
      stream.write(
        stream.isTTY ? `\r${text.slice(0, (stream.columns || 80) - 1)}\u001B[K` : `${text}\n`,
      );
    },
    end: clear,
  };
}

function format(
  task: string,
  done: number,
  total: number | undefined,
  entries: number,
  seconds: number,
): string {
  const count = entries.toLocaleString('en');
  const rate = `${Math.round(entries / seconds).toLocaleString('en')}/s`;
  if (!total) return `${task}  ${count} papers  ${rate}`;
  const share = Math.min(1, done / total);
  const filled = Math.round(share * BAR_WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
  const left = share > 0 ? `${formatTime((seconds / share) * (1 - share))} left` : '';
  return `${bar} ${Math.round(share * 100)}%  ${left}  ${rate}  ${count} papers  ${task}`;
}

function formatTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
