import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REPEATABLE } from '../abstract/any-text.fixture.ts';
import { formatPrinted, getName, type Name } from '../collection/person-name.ts';
import { FORMATS, formatFile } from '../outputs/citation/formats.ts';
import { createReference } from '../outputs/citation/reference.ts';
import { createRecord } from './create-record.ts';
import { isRecord, type ReadItem } from './import-record.ts';
import { readBibtex } from './readers/read-bibtex.ts';
import { readCsl } from './readers/read-json.ts';
import { readRis } from './readers/read-ris.ts';

const READERS: Readonly<Record<string, (text: string) => Iterable<ReadItem>>> = {
  BibTeX: readBibtex,
  RIS: readRis,
  'CSL-JSON': readCsl,
};

type Parts = Exclude<Name, { literal: string }>;

const LATIN = [
  ...[
    'Ada',
    'Nora Mae',
    'Jung-Woo',
    'A. B.',
    'K.',
    "D'Arcy",
    'Nguyễn Thị',
    'Þóra',
    'Łukasz',
    'Öde',
  ],
];
const FAMILIES = [
  ...[
    'Quiet',
    'Bézenac',
    'Quiet-Loud',
    "O'Sample",
    'Cruz Pérez',
    'Ortega y Gasset',
    'Trần',
    'Ørsted',
  ],
  ...['Delgado de Molina', 'Strauß', 'Al-Lampi', 'Example and Sons'],
];
const PARTICLES = ['de', 'van der', 'von', 'de la', "d'", 'al-'];
const SUFFIXES = ['Jr.', 'III', 'IV'];
const EASTERN: readonly Parts[] = [
  { given: '太郎', family: '山田' },
  { given: '小明', family: '王' },
  { given: '민수', family: '김' },
];
const GROUPS = [
  ...['World Lamp Organization', 'GLM Team', 'Lamps, Wicks & Co. Ltd', 'Plato', '智谱团队'],
  'The Lamp Collaboration',
];

const latin: fc.Arbitrary<Name> = fc
  .record(
    {
      given: fc.constantFrom(...LATIN),
      family: fc.constantFrom(...FAMILIES),
      particle: fc.constantFrom(...PARTICLES),
      suffix: fc.constantFrom(...SUFFIXES),
      keepsParticle: fc.constant(true as const),
    },
    { requiredKeys: ['given', 'family'] },
  )
  .map(({ keepsParticle, ...name }): Name => ({
    ...name,
    ...(name.particle && keepsParticle && { keepsParticle }),
  }));

const name: fc.Arbitrary<Name> = fc.oneof(
  { arbitrary: latin, weight: 8 },
  { arbitrary: fc.constantFrom(...EASTERN), weight: 1 },
  { arbitrary: fc.constantFrom(...GROUPS).map((literal): Name => ({ literal })), weight: 2 },
);

/** A paper by these people, with the parts of their names. */
function createPaper(names: readonly Name[]) {
  const printed = names.map(formatPrinted);
  const contributors = Object.fromEntries(
    names.map((each, at) => [
      printed[at] ?? '',
      'literal' in each ? { literal: true as const } : each,
    ]),
  );
  return {
    ...{ id: 'x', title: 'On lamps', abstract: '', year: 2024, authors: printed, contributors },
    ...{ links: {}, topics: [], aliases: [] },
  };
}

function readBack(format: (typeof FORMATS)[number], names: readonly Name[]): readonly Name[] {
  const text = formatFile(format, [createReference(createPaper(names), 'key')]);
  const [item] = READERS[format.name]?.(text.replaceAll('\r\n', '\n')) ?? [];
  const record = item?.kind === 'entry' ? createRecord(item, 'x') : undefined;
  if (record === undefined || !isRecord(record)) throw new Error(`not imported: ${text}`);
  const { authors, contributors } = record.paper;
  return authors.map((printed) => getName(printed, contributors));
}

/**
 * BibTeX and RIS do not say whether a particle counts in sorting; RIS has no commas in the names of
 * groups.
 */
function level(each: Name, format: string): Name {
  if ('literal' in each) {
    return format === 'RIS' ? { literal: each.literal.replaceAll(',', '') } : each;
  }
  if (format === 'CSL-JSON') return each;
  const { keepsParticle: _, ...rest } = each;
  return rest;
}

describe.each(FORMATS.map((format) => [format.name, format] as const))('in %s', (_, format) => {
  test('names in parts are the same after export and import', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 5, selector: formatPrinted }),
        (names) => {
          expect(readBack(format, names).map((each) => level(each, format.name))).toEqual(
            names.map((each) => level(each, format.name)),
          );
        },
      ),
      { ...REPEATABLE, numRuns: 300 },
    );
  });
});
