import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { toCsl } from '../csl.ts';
import type { Reference } from '../reference.ts';
import { RECORDS } from './records.fixture.ts';
import { toText } from './run.ts';
import { STYLES } from './styles.ts';

interface Engine {
  updateItems(ids: readonly string[]): void;
  makeBibliography(): readonly [
    { readonly entry_ids: readonly (readonly [string])[] },
    readonly string[],
  ];
  setOutputFormat(format: string): void;
}

const require = createRequire(import.meta.url);
const { Engine: CiteprocEngine } = require('citeproc') as {
  readonly Engine: new (system: object, style: string, language: string) => Engine;
};
const LIB = '@citation-js/plugin-csl/lib';
const styles = require(`${LIB}/styles.json`) as Readonly<Record<string, string>>;
const locales = require(`${LIB}/locales.json`) as Readonly<Record<string, string>>;

/** Where ours differ from citeproc: the reason, and what citeproc writes with what we write. */
const DIFFERENCES: Readonly<Record<string, readonly (readonly [string, RegExp, string])[]>> = {
  APA: [['APA asks for "Retrieved" only for pages that change', / Retrieved (?=https?:)/, ' ']],
  Vancouver: [
    ['entries are numbered in a list only', /^\d+\. ?/, ''],
    [
      'a DOI is enough; citeproc repeats it as an address',
      / \[Internet\](.*) Available from: https:\/\/doi\.org\/\S+(?= doi:)/,
      '$1',
    ],
  ],
};

/** The records as citeproc formats them in a style of citation-js. */
function formatAll(style: string): readonly string[] {
  const items = new Map(RECORDS.map((record, at) => [`r${at}`, toItem(record, `r${at}`)]));
  const engine = new CiteprocEngine(
    { retrieveLocale: () => locales['en-US'], retrieveItem: (id: string) => items.get(id) },
    styles[style] ?? '',
    'en-US',
  );
  engine.setOutputFormat('text');
  engine.updateItems([...items.keys()]);
  const [{ entry_ids: ids }, entries] = engine.makeBibliography();
  const byId = new Map(ids.map(([id], at) => [id, (entries[at] ?? '').trim()]));
  return [...items.keys()].map((id) => byId.get(id) ?? '');
}

/** The arXiv id is a note in our CSL-JSON, which the styles want as a number. */
function toItem(record: Reference, id: string) {
  const { note, ...item } = toCsl(record);
  return { ...item, id, ...(record.kind === 'preprint' && { number: note }) };
}

describe('a style reads as citeproc writes it, apart from known differences', () => {
  test.each(['APA', 'Vancouver'])('%s', { timeout: 120_000 }, (name) => {
    const style = STYLES.find((each) => each.name === name);
    const expected = formatAll(name.toLowerCase()).map((text) =>
      (DIFFERENCES[name] ?? []).reduce(
        (result, [, theirs, ours]) => result.replace(theirs, ours),
        text,
      ),
    );
    expect(new Set(expected).size).toBe(RECORDS.length);
    expect(RECORDS.map((record) => toText(style?.format(record) ?? []))).toEqual(expected);
  });
});
