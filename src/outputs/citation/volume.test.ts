import { describe, expect, it, test } from 'vitest';
import { createPaper } from '../../catalogue/create-paper.fixture.ts';
import type { Paper } from '../../collection/schema.ts';
import { volumeSchema } from '../../collection/volume-schema.ts';
import { toBibtex } from './bibtex.ts';
import { toCsl } from './csl.ts';
import { createReference } from './reference.ts';
import { toRis } from './ris.ts';
import { toText } from './styles/run.ts';
import { STYLES } from './styles/styles.ts';
import { createVolumeReference, inheritVolume, isInVolume } from './volume.ts';

const VOLUME = volumeSchema.parse({
  title: 'Proceedings of the Second Workshop on Lamps',
  shortTitle: 'LAMP 2026',
  editors: ['Ada Lamp', 'Bo van der Torch'],
  publisher: 'Lamp Society',
  place: 'Oslo',
  date: '2026-05',
  isbn: '978-1-4028-9462-6',
  series: 'Lecture Notes in Lamps',
  number: 12,
  doi: '10.1234/lamp',
  url: 'https://publisher.example/lamp',
});

const cite = (fields: Partial<Paper>) =>
  createReference(inheritVolume(createPaper(fields), VOLUME), 'key');

describe('a paper of the volume', () => {
  it('is cited with the data of the volume', () => {
    const bibtex = toBibtex(cite({ authors: ['Cy Wick'], pages: '1–8' }));
    expect(bibtex).toContain('@inproceedings{key,');
    expect(bibtex).toContain('{{Proceedings of the Second Workshop on Lamps}}');
    expect(bibtex).toContain('{Lamp, Ada and van der Torch, Bo}');
    expect(bibtex).toMatch(/publisher +=.*Lamp Society/);
    expect(bibtex).toMatch(/isbn +=.*978-1-4028-9462-6/);
    expect(bibtex).toMatch(/series +=.*Lecture Notes in Lamps/);
    expect(bibtex).toMatch(/number +=.*12/);
    expect(bibtex).toMatch(/year +=.*2026/);
    expect(bibtex).not.toContain('10.1234/lamp');
  });

  it('keeps its own values', () => {
    const bibtex = toBibtex(cite({ venue: 'LAMP', editors: ['Di Flame'], publisher: 'Own' }));
    expect(bibtex).toMatch(/editor +=.*Flame, Di/);
    expect(bibtex).toMatch(/publisher +=.*Own/);
    expect(bibtex).toMatch(/booktitle +=.*Second Workshop on Lamps/);
  });
});

test.each<[Partial<Paper>, boolean]>([
  [{}, true],
  [{ venue: 'LAMP 2026' }, true],
  [{ venue: 'lamp', year: 2026 }, true],
  [{ arxiv: '2203.15086' }, true],
  [{ venue: 'LAMP', year: 2024 }, false],
  [{ venue: 'CVPR' }, false],
  [{ type: 'thesis' }, false],
  [{ venueFull: 'Journal of Dusk' }, false],
])('%j is in the volume: %s', (fields, expected) => {
  const paper = createPaper(fields);
  expect(isInVolume(paper, VOLUME)).toBe(expected);
  expect(inheritVolume(paper, VOLUME) === paper).toBe(!expected);
  expect(inheritVolume(paper, undefined)).toBe(paper);
});

it('is cited itself as proceedings', () => {
  const reference = createVolumeReference(VOLUME);
  expect(toBibtex(reference)).toBe(
    `@proceedings{lamp2026,
  title         = {Proceedings of the Second Workshop on Lamps},
  editor        = {Lamp, Ada and van der Torch, Bo},
  series        = {Lecture Notes in Lamps},
  publisher     = {Lamp Society},
  address       = {Oslo},
  isbn          = {978-1-4028-9462-6},
  number        = {12},
  year          = {2026},
  month         = may,
  doi           = {10.1234/lamp},
  url           = {https://publisher.example/lamp},
}
`,
  );
  expect(toRis(reference)).toMatch(/^TY {2}- CONF\r\n/);
  expect(toCsl(reference)).toMatchObject({
    ...{ type: 'book', title: VOLUME.title, DOI: '10.1234/lamp', 'collection-number': '12' },
    editor: [{ family: 'Lamp', given: 'Ada' }, { 'dropping-particle': 'van der' }],
  });
});

describe('the citation of a volume begins', () => {
  const cites = (volume: typeof VOLUME) =>
    STYLES.map(({ name, format }) => `${name}: ${toText(format(createVolumeReference(volume)))}`);
  const { title } = VOLUME;

  it('with its editors, or with its title', () => {
    expect(cites({ ...VOLUME, editors: ['Ada Lamp', 'Bo Torch'] })).toEqual([
      expect.stringContaining(`APA: Lamp, A., & Torch, B. (Eds.). (2026). ${title}.`),
      expect.stringContaining(`Chicago: Lamp, Ada, and Bo Torch, eds. 2026. ${title}.`),
      expect.stringContaining(`IEEE: A. Lamp and B. Torch, Eds., ${title}.`),
      expect.stringContaining(`MLA: Lamp, Ada, and Bo Torch, editors. ${title}.`),
      expect.stringContaining(`Vancouver: Lamp A, Torch B, editors. ${title}.`),
    ]);
    expect(cites({ ...VOLUME, editors: [] })).toEqual([
      expect.stringContaining(`APA: ${title}. (2026).`),
      expect.stringContaining(`Chicago: ${title}. 2026. Lecture Notes in Lamps 12.`),
      expect.stringContaining(`IEEE: ${title}. Oslo: Lamp Society`),
      expect.stringContaining(`MLA: ${title}. Lamp Society, May 2026`),
      expect.stringContaining(`Vancouver: ${title}. Oslo: Lamp Society; 2026.`),
    ]);
  });
});
