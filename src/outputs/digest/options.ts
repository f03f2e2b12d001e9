import { parseArgs } from 'node:util';
import { isPartialDate } from '../../collection/schema.ts';

export interface Options {
  readonly since: string;
  readonly until: string | undefined;
  /** Ids of topics; none means all. */
  readonly topics: readonly string[];
  /** Folder to write into; absent: `digest` where nothing is sent, else nothing is written. */
  readonly out: string | undefined;
  readonly smtp: string | undefined;
  readonly to: readonly string[];
  readonly from: string | undefined;
}

export const USAGE = `Usage: npm run digest -- --since DATE [--until DATE] [--topic ID] [--out FOLDER]
                      [--smtp URL --to ADDRESS] [--from ADDRESS]

Makes a message of the papers that were first made public since a date, by topic, newest first: as
.eml, .html and .txt, or sent by mail.

  --since DATE      a day, a month or a year: 2025-01-15, 2025-01, 2025; the date itself counts
  --until DATE      the same, to its end; without it, everything newer
  --topic ID        only papers of this topic; may be given several times
  --out FOLDER      where the files go; without --smtp they go to digest/
  --smtp URL        sends it: smtp://user:password@host:587 or smtps://host. OFFPRINT_SMTP says the
                    same and keeps the password out of the list of processes
  --to ADDRESS      who gets it; may be given several times, each gets a message of their own
  --from ADDRESS    the sender; without it, digest.from in site.yaml
  --help            show this text

A paper dated by month or year counts from its first day, one without a date never. Exit codes: 0 it
was written or sent, 1 something is wrong, 2 there is no such paper, and nothing was made.
`;

/** What the maintainer can mend; told without a stack. */
export class DigestError extends Error {}

/**
 * Reads the command line.
 *
 * @returns nothing when help was asked for
 * @throws DigestError that tells what is wrong with it
 */
export function parseOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Options | undefined {
  const { help, ...values } = readArgs(args);
  if (help) return undefined;
  const { since, until } = values;
  if (since === undefined) throw new DigestError('Say from when on: --since 2025-01-01');
  for (const [name, date] of Object.entries({ since, until })) {
    if (date === undefined || isPartialDate(date)) continue;
    throw new DigestError(
      `--${name} ${show(date)} is no date; write a day, a month or a year that exists: 2025-01-15, 2025-01 or 2025`,
    );
  }
  if (until !== undefined && until.localeCompare(since) < 0 && !since.startsWith(until)) {
    throw new DigestError(`--until ${until} is before --since ${since}; exchange them`);
  }
  const smtp = values.smtp ?? (values.to.length > 0 ? env.OFFPRINT_SMTP || undefined : undefined);
  if (smtp !== undefined) checkServer(smtp);
  if (smtp !== undefined && values.to.length === 0) {
    throw new DigestError('Say who gets it: --to reader@example.org');
  }
  if (smtp === undefined && values.to.length > 0) {
    throw new DigestError('Say which server sends it: --smtp smtp://user:password@host:587');
  }
  const { topic: topics, out, from, to } = values;
  return { since, until, topics, out, smtp, to, from };
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        since: { type: 'string' },
        until: { type: 'string' },
        topic: { type: 'string', multiple: true, default: [] },
        out: { type: 'string' },
        smtp: { type: 'string' },
        to: { type: 'string', multiple: true, default: [] },
        from: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new DigestError(error instanceof Error ? error.message : String(error));
  }
}

/** The address is not repeated: a password may stand in it. */
function checkServer(address: string): void {
  const url = URL.parse(address);
  if ((url?.protocol === 'smtp:' || url?.protocol === 'smtps:') && url.hostname !== '') return;
  throw new DigestError('--smtp is no server; write smtp://user:password@host:587 or smtps://host');
}

function show(value: string): string {
  return JSON.stringify(value);
}
