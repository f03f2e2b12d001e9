import { parseArgs } from 'node:util';
import { describeUsageError } from '../../collection/describe-usage-error.ts';
import { isPartialDate } from '../../collection/schema.ts';

export interface Options {
  readonly since: string;
  readonly until: string | undefined;
  /** Ids of topics; empty for all. */
  readonly topics: readonly string[];
  /** Output folder; by default `digest`, or none if messages are sent. */
  readonly out: string | undefined;
  readonly smtp: string | undefined;
  readonly to: readonly string[];
  readonly from: string | undefined;
}

export const USAGE = `Usage: npm run digest -- --since DATE [--until DATE] [--topic ID] [--out FOLDER]
                      [--smtp URL --to ADDRESS] [--from ADDRESS]

Creates a message with the papers first made public since a date, by topic, newest first: as .eml,
.html and .txt files, or sent by email.

  --since DATE      a day, month or year, inclusive: 2025-01-15, 2025-01, 2025
  --until DATE      the same, inclusive; default: no limit
  --topic ID        only papers in this topic; can be given several times
  --out FOLDER      output folder; default: digest/, or none with --smtp
  --smtp URL        send by smtp://user:password@host:587 or smtps://host. The variable OFFPRINT_SMTP
                    does the same, and keeps the password out of the process list
  --to ADDRESS      recipient; can be given several times, each gets a separate message
  --from ADDRESS    sender; default: digest.from in site.yaml
  --help            show this help

A paper dated by month or year counts from its first day; papers without a date are omitted. The exit
code is 0 if the digest was written or sent, 1 after an error, 2 for invalid arguments, and 3 if there
are no papers.
`;

/** An error that the maintainer can fix, printed without a stack trace. */
export class DigestError extends Error {}

/**
 * Parses the command line.
 *
 * @returns undefined for `--help`
 * @throws DigestError
 */
export function parseOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Options | undefined {
  const { help, ...values } = readArgs(args);
  if (help) return undefined;
  const { since, until } = values;
  if (since === undefined) throw new DigestError('There is no start date; add --since 2025-01-01');
  for (const [name, date] of Object.entries({ since, until })) {
    if (date === undefined || isPartialDate(date)) continue;
    throw new DigestError(
      `--${name} ${JSON.stringify(date)} is not a date; write a valid day, month or year: 2025-01-15, 2025-01 or 2025`,
    );
  }
  if (until !== undefined && until.localeCompare(since) < 0 && !since.startsWith(until)) {
    throw new DigestError(`--until ${until} is before --since ${since}; swap them`);
  }
  const smtp = values.smtp ?? (values.to.length > 0 ? env.OFFPRINT_SMTP || undefined : undefined);
  if (smtp !== undefined) checkServer(smtp);
  if (smtp !== undefined && values.to.length === 0) {
    throw new DigestError('No recipient is set; add --to reader@example.org');
  }
  if (smtp === undefined && values.to.length > 0) {
    throw new DigestError('No mail server is set; add --smtp smtp://user:password@host:587');
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
    throw new DigestError(describeUsageError(error, 'digest'));
  }
}

/** Checks the URL of a mail server. The message omits it, because it may contain a password. */
function checkServer(address: string): void {
  const url = URL.parse(address);
  if ((url?.protocol === 'smtp:' || url?.protocol === 'smtps:') && url.hostname !== '') return;
  throw new DigestError(
    '--smtp is not the URL of a mail server; write smtp://user:password@host:587 or smtps://host',
  );
}
