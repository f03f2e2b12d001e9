/** Shows how far a long work is; the report itself is printed elsewhere. */
export interface Progress {
  /** @param total in whatever unit `update` counts; unknown: only the rate is shown */
  readonly start: (what: string, total?: number) => void;
  /** @param entries how many have been read, where that is not what `done` counts */
  readonly update: (done: number, entries?: number) => void;
  readonly end: () => void;
}

const BAR = 24;
/** What is over sooner needs no bar. */
const PATIENCE_MS = 700;
const TERMINAL_MS = 100;
const PLAIN_MS = 5000;
/** The clock is asked once for so many updates. */
const STRIDE = 64;

/**
 * On a terminal one line that is drawn again, with rate and time left; elsewhere a plain line every
 * few seconds.
 *
 * @param stream absent: nothing is shown
 */
export function createProgress(
  stream?: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>,
  now: () => number = () => performance.now(),
): Progress {
  const every = stream?.isTTY ? TERMINAL_MS : PLAIN_MS;
  let what = '';
  let total: number | undefined;
  let begin = 0;
  let shown = 0;
  let calls = 0;
  let isDrawn = false;

  const clear = (): void => {
    if (isDrawn && stream?.isTTY) stream.write('\r\u001B[K');
    isDrawn = false;
  };
  return {
    start(next, size): void {
      clear();
      [what, total, begin, calls] = [next, size, now(), 0];
      shown = begin + PATIENCE_MS - every;
    },
    update(done, entries = done): void {
      if (!stream || ++calls % STRIDE !== 0) return;
      const time = now();
      if (time - shown < every) return;
      shown = time;
      isDrawn = true;
      const text = format(what, done, total, entries, (time - begin) / 1000);
      stream.write(
        stream.isTTY ? `\r${text.slice(0, (stream.columns || 80) - 1)}\u001B[K` : `${text}\n`,
      );
    },
    end: clear,
  };
}

function format(
  what: string,
  done: number,
  total: number | undefined,
  entries: number,
  seconds: number,
): string {
  const count = entries.toLocaleString('en');
  const rate = `${Math.round(entries / seconds).toLocaleString('en')}/s`;
  if (!total) return `${what}  ${count} papers  ${rate}`;
  const part = Math.min(1, done / total);
  const filled = Math.round(part * BAR);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
  const left = part > 0 ? `${formatTime((seconds / part) * (1 - part))} left` : '';
  return `${bar} ${Math.round(part * 100)}%  ${left}  ${rate}  ${count} papers  ${what}`;
}

function formatTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
