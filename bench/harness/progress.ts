/** Milliseconds after which somebody wants to know whether it is still going on. */
const PATIENCE = 2_000;

/** Milliseconds between two lines where lines cannot be overwritten, as in a log. */
const LOG_EVERY = 20_000;

export interface Progress {
  /** Says how far it is, such as "120 of 300"; shown at its time. */
  tell(state: string): void;
  /** Takes the line away. */
  end(): void;
}

/** A line on stderr about work that lasts longer than two seconds: what, how far, since when. */
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
  }, PATIENCE);
  return {
    tell: (text) => void (state = text),
    end() {
      clearTimeout(timer);
      if (stderr.isTTY) stderr.write('\r\x1b[2K');
    },
  };
}
