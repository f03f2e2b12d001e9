import { describe, expect, test } from 'vitest';
import { readNames } from './read-names.ts';
import { readNameParts } from './split-name.ts';

describe('names are split at any separator', () => {
  test.each([
    'Sample, Anna and Test, Ben',
    'Sample, Anna AND Test, Ben',
    'Anna Sample and, Ben Test',
    'Anna Sample / Ben Test',
    String.raw`Anna Sample\\Ben Test`,
    String.raw`Anna Sample \and Ben Test`,
    String.raw`Sample, Anna \& Test, Ben`,
    'Sample, Anna; Test, Ben',
  ])('%s', (field) => {
    expect(readNames(field).names).toEqual(['Anna Sample', 'Ben Test']);
  });

  test('also with a comma before the last "&"', () => {
    expect(readNames(String.raw`Sample, A., Test, B., \& Foo, C.`).names).toEqual([
      'A. Sample',
      'B. Test',
      'C. Foo',
    ]);
  });

  test.each(['Anna Sample / Ben Test', String.raw`Anna Sample\\Ben Test`, 'A. Lee; B. Ray'])(
    'separators other than "and" are noted: %s',
    (field) => {
      expect(readNames(field).hasOtherSeparators).toBe(true);
    },
  );
});

test.each([
  'Sample, Anna$^1$',
  'Sample$^{1,*}$, Anna',
  String.raw`Sample, Anna$^\dagger$`,
  String.raw`Sample, Anna\textsuperscript{2}`,
  String.raw`Sample, Anna\thanks{Lamp University}`,
  String.raw`Sample, Anna\footnotemark[1]`,
  String.raw`Sample, Anna\inst{1}\orcidlink{0000-0002-1825-0097}`,
])('marks of affiliations are not part of a name: %s', (field) => {
  expect(readNames(field).names).toEqual(['Anna Sample']);
  expect(readNameParts(field)).toMatchObject([{ family: 'Sample', given: 'Anna' }]);
});

test('the ORCID in a name is that of the author', () => {
  const field = String.raw`Sample, Anna\orcidlink{0000-0002-1825-0097} and Test\orcid{0000-0001-5109-3700}, Ben`;
  expect(readNameParts(field).map(({ orcid }) => orcid)).toEqual([
    '0000-0002-1825-0097',
    '0000-0001-5109-3700',
  ]);
});

test.each(['Smith, III, John', 'Smith, John, III', 'Smith, John III'])(
  'a suffix may be in either place: %s',
  (field) => {
    expect(readNames(field).names).toEqual(['John Smith III']);
    expect(readNameParts(field)).toMatchObject([{ family: 'Smith', given: 'John', suffix: 'III' }]);
  },
);
