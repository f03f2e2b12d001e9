import { describe, expect, test } from 'vitest';
import { readCitations } from '../../../e2e/built/read-citations.ts';
import { HOSTILE } from '../../collection/hostile.fixture.ts';
import { FORMATS, formatFile } from './formats.ts';
import { createTestReference } from './reference.fixture.ts';

/** Formulas are TeX in BibTeX, and backticks are quotation marks, so both are not compared. */
const TEX = /\$.*\$|`/s;

const TEXTS = { ...HOSTILE, 'elements like its own': '<span class=a>Of</span> <b>GANs</b></span>' };

describe.each(FORMATS)('citation-js reads from $name', (format) => {
  test.each(Object.entries(TEXTS))('the title and the author of %s', (_, text) => {
    const reference = createTestReference({ title: text, authors: ['Ada Quiet'], year: 2024 });
    const read = readCitations(formatFile(format, [reference]));
    expect(read).toHaveLength(1);
    expect(read[0]?.authors).toEqual(['Ada Quiet']);
    if (format.name !== 'BibTeX' || !TEX.test(text)) {
      expect(read[0]?.title).toBe(reference.title);
    }
  });
});
