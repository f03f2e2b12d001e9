/** Milliseconds after which progress is shown. */
const DELAY_MS = 2_000;

/** Milliseconds between two lines if lines cannot be overwritten, as in a log. */
const LOG_EVERY = 20_000;

export interface Progress {
  /** Updates the state, such as "120 of 300". */
  update(state: string): void;
  /** Removes the line. */
  end(): void;
}

/**
 * Shows a line on stderr for work that takes longer than two seconds: its name, state and elapsed
 * time.
 */
export function createProgress(what: string): Progress {
  const { stderr } = process;
  const started = Date.now();
  let state = '';
  const show = (): void => {
    const seconds = Math.round((Date.now() - started) / 1000);
    const line = `${what} … ${state}${state && ', '}${seconds} s`;
    stderr.write(stderr.isTTY ? `\r\x1b[2K${line.slice(0, stderr.columns - 1)}` : `${line}\n`);
  };
  let timer = setTimeout(() => {
    show();
    timer = setInterval(show, stderr.isTTY ? 500 : LOG_EVERY);
  }, DELAY_MS);
  return {
    update: (text) => void (state = text),
    end() {
      clearTimeout(timer);
      if (stderr.isTTY) stderr.write('\r\x1b[2K');
    },
  };
}
