import { parseArgs } from 'node:util';
import type { Prefer } from './decide-fields.ts';
import { FORMATS, parseFormat, type Format } from './input/detect-format.ts';
import { STANDARD_INPUT } from './input/open-input.ts';
import type { Form } from './write/write-papers.ts';

export interface Options {
  /** Files to import, as they were given; `-` is the standard input. */
  readonly files: readonly string[];
  readonly format: Format | undefined;
  readonly metadata: readonly string[];
  readonly prefer: Prefer | undefined;
  /** How new papers are written; undefined: by their number. */
  readonly write: Form | undefined;
  readonly repair: boolean;
  readonly check: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

export const USAGE = `Usage: npm run import -- FILE... [options]

Imports papers into the content folder (content/, or OFFPRINT_CONTENT). FILE may be packed with gzip;
"-", or no FILE, is the standard input. The format is seen from the content: BibTeX, BibLaTeX, RIS,
EndNote (.enw), CSL-JSON, PubMed (.nbib), CSV with a header, JSON, JSON Lines, arXiv's Atom and
OAI-PMH, or the text of a scraped page.

  --format NAME     the format of all files: ${FORMATS.join(', ')}
  --theirs          where a paper was edited here, take what the file says
  --ours            where both have changed, keep what is here, for good
  --write HOW       "files": a file for each new paper; "lines": many papers in a .jsonl file, which
                    is the rule in collections of more than 3,000
  --metadata FILE   .json: a list of objects with "title" and any other fields of a paper, joined
                    by exact title; may be given several times
  --repair          apply the repairs of lost TeX that are otherwise only shown
  --check           show what would be done and write nothing
  --json            the report as JSON
  --help            show this text

A paper that is there already is found by its arXiv id, its DOI, or its title and first author. What
has been edited here is never overwritten unasked. Run again, an import changes nothing. It exits
with 1 when something of the input was skipped, is in conflict or could not be read (all else has
been imported), and with 2 when nothing was imported. See docs/import.md.
`;

/**
 * Reads the command line.
 *
 * @param args without the names of the program and the script
 * @throws Error that tells what is wrong with them
 */
export function parseOptions(args: readonly string[], isTerminal = false): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      metadata: { type: 'string', multiple: true, default: [] },
      theirs: { type: 'boolean', default: false },
      ours: { type: 'boolean', default: false },
      write: { type: 'string' },
      repair: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { theirs, ours, format: name, write, ...flags } = values;
  if (positionals.length === 0 && !flags.help && isTerminal) {
    throw new Error('name a file to import, or pipe one in');
  }
  if (theirs && ours) throw new Error('--theirs and --ours exclude each other; give one');
  if (write !== undefined && write !== 'files' && write !== 'lines') {
    throw new Error(`--write is "${write}"; it can be "files" or "lines"`);
  }
  const format = name === undefined ? undefined : parseFormat(name);
  if (name !== undefined && !format) {
    throw new Error(`--format is "${name}"; it can be ${FORMATS.join(', ')}`);
  }
  return {
    ...flags,
    files: positionals.length > 0 ? positionals : [STANDARD_INPUT],
    ...{ format, write, prefer: theirs ? 'theirs' : ours ? 'ours' : undefined },
  };
}
