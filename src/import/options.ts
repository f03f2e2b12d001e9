import { parseArgs } from 'node:util';

export interface Options {
  /** Files to import, as they were given. */
  readonly files: readonly string[];
  readonly metadata: readonly string[];
  readonly repair: boolean;
  readonly check: boolean;
  readonly help: boolean;
}

export const USAGE = `Usage: npm run import -- FILE... [--metadata FILE] [--repair] [--check]

Imports papers into the content folder (content/, or OFFPRINT_CONTENT), one file each.

  FILE              .txt: the text of a scraped page, a title and then its abstract, with blank
                    lines between them
  --metadata FILE   .json: a list of objects with "title" and any other fields of a paper, joined
                    by exact title; may be given several times
  --repair          apply the repairs of lost TeX that are otherwise only shown
  --check           show what would be done and write nothing
  --help            show this text

An entry that is there already is found by its arXiv id, its DOI or its title and first author, and
is never overwritten. Run again, an import changes nothing.
`;

/**
 * Reads the command line.
 *
 * @param args without the names of the program and the script
 * @throws Error that tells what is wrong with them
 */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      metadata: { type: 'string', multiple: true, default: [] },
      repair: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (positionals.length === 0 && !values.help) throw new Error('name a file to import');
  return { files: positionals, ...values };
}
