import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeEntities } from '../../../abstract/clean/markup.ts';
import { toCsl } from '../csl.ts';
import type { Reference } from '../reference.ts';
import { RECORDS } from './records.fixture.ts';
import { STYLES } from './styles.ts';

interface Engine {
  updateItems(ids: readonly string[]): void;
  makeBibliography(): readonly [
    { readonly entry_ids: readonly (readonly [string])[] },
    readonly string[],
  ];
  setOutputFormat(format: string): void;
}

/** Differences between citeproc's output and ours, with the reasons. */
type Difference = readonly [reason: string, theirs: RegExp, ours: string];

const require = createRequire(import.meta.url);
const { Engine: CiteprocEngine } = require('citeproc') as {
  readonly Engine: new (system: object, style: string, language: string) => Engine;
};
const LIB = '@citation-js/plugin-csl/lib';
const locales = require(`${LIB}/locales.json`) as Readonly<Record<string, string>>;
const bundled = require(`${LIB}/styles.json`) as Readonly<Record<string, string>>;

/**
 * `citeproc/` has citeproc's output for the styles that no npm package has. To regenerate the
 * files, specify the folder of the styles, such as that of Debian's
 * `citation-style-language-styles`: `CSL_STYLES=/usr/share/citation-style-language/styles npx
 * vitest run citeproc`.
 */
const STYLES_FOLDER = process.env.CSL_STYLES;

const CSL_NAMES: Readonly<Record<string, string>> = {
  APA: 'apa',
  Vancouver: 'vancouver',
  Chicago: 'chicago-author-date',
  IEEE: 'ieee',
  MLA: 'modern-language-association',
};

const DIFFERENCES: Readonly<Record<string, readonly Difference[]>> = {
  APA: [
    ['APA requires "Retrieved" only for pages that change', / Retrieved (?=https?:)/, ' '],
    ['APA writes "Data set" as two words', /\[Dataset\]/, '[Data set]'],
    ['editions in words are numbered', /\(Third, Vol/, '(3rd ed., Vol'],
    ['a number alone does not say that it is of a report', /\(No\. 7\)/, '(Report No. 7)'],
  ],
  Vancouver: [
    ['entries are numbered in a list only', /^\d+\. ?/, ''],
    [
      'a DOI is enough; citeproc repeats it as an address',
      / \[Internet\](.*) Available from: https:\/\/doi\.org\/\S+(?= doi:)/,
      '$1',
    ],
    ['editions in words are numbered', / Third\. /, ' 3rd ed. '],
    ['no full stop follows a question mark', /\?\. /, '? '],
  ],
  // The style is that of the 17th edition.
  Chicago: [
    [
      'the 18th edition shortens lists of more than six authors to three',
      /^((?:Quiet-.., |Lamp )[^,]+(?:, [^,]+){2}), (?:[^,]+, ){3,}and [^.]+?(?=\. )(?<!, eds)/,
      '$1, et al',
    ],
    [
      'this is also true of editors',
      /^((?:Quiet-.., |Lamp )[^,]+(?:, [^,]+){2}), (?:[^,]+, ){3,}and [^.]+?(?=, eds\. )/,
      '$1, et al.',
    ],
    ['the 18th edition omits places', / Bath: /, ' '],
    ['without its pages, a volume needs a label', /, 1234:1–9(?=\.)/, ', vol. 1234'],
    ['the 18th edition omits the pages of parts of books', /( In .+?)\.?, \d+–\d+(?=\.)/, '$1'],
    ['the style has no article numbers', /(\*Lamp Letters\* 7)(?=\.)/, '$1: e0123'],
    ['editions in words are numbered', / Third\. /, ' 3rd ed. '],
    ['a number alone does not say that it is of a report', /” 7\. (?=Inst)/, '” Report 7. '],
  ],
  IEEE: [
    ['entries are numbered in a list only', /^\[\d+\] ?/, ''],
    ['no comma follows a question mark', /\?,”/, '?”'],
    ['a DOI follows a comma since 2023', /\. doi:/, ', doi:'],
    ['preprints have their number since 2023', /\.” arXiv(?=[,.])/, ',” arXiv'],
    ['and their date before it', /” arXiv, ([^[]+)(?=\. \[)/, '” $1, arXiv'],
    ['arXiv is followed by the number', / arXiv(?=\. \[)/, ' *arXiv*: arXiv:2501.04444'],
    ['days have no leading zero', / 0(?=\d, )/, ' '],
    [
      'data sets and software are separated by commas since 2023',
      /\.” (?=Zenodo|Archive|[\dA-Z[])/,
      ',” ',
    ],
    ['editions in words are numbered', /, Third\.,/, ', 3rd ed.,'],
    ['a number alone does not say that it is of a report', /, 7(?=,|\.$)/, ', Rep. 7'],
  ],
  MLA: [
    ['theses name their kind last', /( University of Lamps[^.]*)/, '$1, Doctoral dissertation'],
    [
      'a number alone does not say that it is of a version',
      /(?<=\*\.? )(?=1\.2,|2, Zen)/,
      'Version ',
    ],
    ['editions in words are numbered', / Third,/, ' 3rd ed.,'],
  ],
};

/** Chicago and MLA capitalise titles in English only; ours keep their published capitals. */
const KEEPS_CAPITALS = 'de';

/** The records as citeproc formats them. */
function formatAll(name: string): readonly string[] {
  const csl = CSL_NAMES[name] ?? '';
  if (bundled[csl] !== undefined) return runCiteproc(bundled[csl], 'en');
  const file = join(import.meta.dirname, 'citeproc', `${csl}.txt`);
  if (STYLES_FOLDER !== undefined) {
    const lines = runCiteproc(
      readFileSync(join(STYLES_FOLDER, `${csl}.csl`), 'utf8'),
      KEEPS_CAPITALS,
    );
    writeFileSync(file, `${lines.join('\n')}\n`);
  }
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}

function runCiteproc(style: string, language: string): readonly string[] {
  const items = new Map(
    RECORDS.map((record, at) => [`r${at}`, toItem(record, `r${at}`, language)]),
  );
  const engine = new CiteprocEngine(
    { retrieveLocale: () => locales['en-US'], retrieveItem: (id: string) => items.get(id) },
    style,
    'en-US',
  );
  engine.setOutputFormat('html');
  engine.updateItems([...items.keys()]);
  const [{ entry_ids: ids }, entries] = engine.makeBibliography();
  const byId = new Map(ids.map(([id], at) => [id, markItalics(entries[at] ?? '')]));
  return [...items.keys()].map((id) => byId.get(id) ?? '');
}

/** The text of HTML, with asterisks around italics. */
function markItalics(html: string): string {
  return decodeEntities(html.replace(/<\/?i>/g, '*').replace(/<[^<>]*>/g, '')).trim();
}

/** The arXiv id is a note in our CSL-JSON, but the styles expect a number. */
function toItem(record: Reference, id: string, language: string) {
  const { note, ...item } = toCsl(record);
  return { ...item, id, language, ...(record.kind === 'preprint' && { number: note }) };
}

describe('a style matches the output of citeproc, apart from known differences', () => {
  test.each(STYLES.map(({ name, format }) => [name, format] as const))(
    '%s',
    { timeout: 120_000 },
    (name, format) => {
      const expected = formatAll(name).map((text) =>
        (DIFFERENCES[name] ?? []).reduce(
          (result, [, theirs, ours]) => result.replace(theirs, ours),
          text,
        ),
      );
      expect(new Set(expected).size).toBe(RECORDS.length);
      const formatted = RECORDS.map((record) =>
        format(record)
          .map((run) => (typeof run === 'string' ? run : `*${run.italic}*`))
          .join(''),
      );
      expect(formatted).toEqual(expected);
    },
  );
});
