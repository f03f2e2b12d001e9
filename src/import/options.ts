import { parseArgs } from 'node:util';
import { LINK_KINDS, type ColumnMap } from './import-record.ts';
import { DETAIL_NAMES, MAPPABLE } from './readers/csv-columns.ts';
import { parseSet, type DefaultFields } from './set-fields.ts';
import type { Prefer } from './decide-fields.ts';
import { FORMATS, parseFormat, type Format } from './input/detect-format.ts';
import { STANDARD_INPUT } from './input/open-input.ts';
import type { Form } from './write/write-papers.ts';

export interface Options {
  /** Files to import, as given; `-` is the standard input. */
  readonly files: readonly string[];
  readonly format: Format | undefined;
  readonly metadata: readonly string[];
  /** Folders with files that entries name, in addition to the folders of the imported files. */
  readonly copy: readonly string[];
  /** Values of fields for entries that lack them. */
  readonly set: DefaultFields;
  /** Fields of the columns of tables, by header. */
  readonly map: ColumnMap;
  readonly prefer: Prefer | undefined;
  /** The form of new papers; if undefined, chosen by the size of the collection. */
  readonly write: Form | undefined;
  readonly repair: boolean;
  readonly check: boolean;
  readonly json: boolean;
  /** Whether the report lists each entry. */
  readonly verbose: boolean;
  readonly help: boolean;
}

export const USAGE = `Usage: npm run import -- FILE... [options]

Imports papers into the content folder (content/, or OFFPRINT_CONTENT). FILE may be compressed with
gzip; "-", or no FILE, reads standard input. The format is detected from the content: BibTeX,
BibLaTeX, RIS, EndNote (.enw), CSL-JSON, PubMed (.nbib), CSV or Excel (.xlsx) with a header, JSON,
JSON Lines, arXiv's Atom and OAI-PMH, or the text of a scraped page.

  --format NAME     the format of all files: ${FORMATS.join(', ')}
  --theirs          where a paper was edited here, use the value in the file
  --ours            where both have changed, keep the value here permanently
  --write HOW       "files": a file for each new paper; "lines": many papers in a .jsonl file, the
                    default for collections of more than 3,000 papers
  --metadata FILE   JSON: a list of objects with "title" and any other fields of a paper, joined by
                    exact title; can be given several times
  --map COLUMN=FIELD
                    read this column of a table as this field, such as "Bezeichnung=title"; can be
                    given several times
  --set FIELD=VALUE the value of a field for all entries without one, such as "venue=LAMP"; can be given
                    several times
  --copy FOLDER     a folder with the files that entries name, such as "pdf = {lee.pdf}", or with
                    PDFs named after the numbers of a table; they are copied next to their papers;
                    can be given several times
  --repair          restore lost TeX instead of only showing the proposed changes
  --check           dry run: show what would be done, write nothing
  --verbose         list each entry in the report
  --json            print the report as JSON
  --help            show this help

An existing paper is recognised by its arXiv id, DOI, or title and first author. Local edits are
never overwritten without --theirs. Repeating an import changes nothing. The exit code is 1 if part
of the input was skipped, is in conflict or could not be read (the rest was imported), and 2 if
nothing was imported. See docs/import.md.
`;

/**
 * Parses the command line.
 *
 * @param args without the paths of Node and the script
 * @throws Error with a message for the terminal
 */
export function parseOptions(args: readonly string[], isTerminal = false): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      metadata: { type: 'string', multiple: true, default: [] },
      map: { type: 'string', multiple: true, default: [] },
      copy: { type: 'string', multiple: true, default: [] },
      set: { type: 'string', multiple: true, default: [] },
      theirs: { type: 'boolean', default: false },
      ours: { type: 'boolean', default: false },
      write: { type: 'string' },
      repair: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      verbose: { type: 'boolean', short: 'v', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { theirs, ours, format: name, write, map, set, ...flags } = values;
  if (positionals.length === 0 && !flags.help && isTerminal) {
    throw new Error('name a file to import, or pipe one to standard input');
  }
  if (theirs && ours) throw new Error('--theirs and --ours cannot be combined; give one');
  if (write !== undefined && write !== 'files' && write !== 'lines') {
    throw new Error(`--write "${write}" is unknown; use "files" or "lines"`);
  }
  const format = name === undefined ? undefined : parseFormat(name);
  if (name !== undefined && !format) {
    throw new Error(`--format "${name}" is unknown; use one of ${FORMATS.join(', ')}`);
  }
  return {
    ...flags,
    files: positionals.length > 0 ? positionals : [STANDARD_INPUT],
    map: parseMap(map),
    set: parseSet(set),
    ...{ format, write, prefer: theirs ? 'theirs' : ours ? 'ours' : undefined },
  };
}

/** Parses `Header=field`. The header can contain equals signs. */
function parseMap(values: readonly string[]): ColumnMap {
  return new Map(
    values.map((value) => {
      const at = value.lastIndexOf('=');
      const [header, field] = [value.slice(0, Math.max(0, at)), value.slice(at + 1)];
      const known = FIELD_NAMES.get(field.trim().toLowerCase());
      if (!header.trim() || known === undefined) {
        const names = [...MAPPABLE, ...DETAIL_NAMES].join(', ');
        throw new Error(`--map "${value}" is not COLUMN=FIELD; FIELD is one of ${names}`);
      }
      return [header.trim(), known];
    }),
  );
}

const FIELD_NAMES: ReadonlyMap<string, string> = new Map([
  ...MAPPABLE.map((field) => [field.toLowerCase(), field] as const),
  ...DETAIL_NAMES.map((name) => [name.toLowerCase(), `details.${name}`] as const),
  ...(['year', 'date'] as const).map((name) => [name, 'published'] as const),
  ...(['url', 'link'] as const).map((name) => [name, 'addresses'] as const),
  ...LINK_KINDS.map((kind) => [kind, `links.${kind}`] as const),
]);
