import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { expect, test } from 'vitest';
import { readCollection } from '../../../collection/read-collection.ts';
import { toCsl } from '../csl.ts';
import { createTestReference } from '../reference.fixture.ts';
import { createReference } from '../reference.ts';
import { formatApa } from './apa.ts';
import { toText } from './run.ts';

test('APA is equal to the output of citeproc with the official style for every paper', async () => {
  const { papers } = await readCollection('content');
  const references = papers.map((paper) => createReference(paper, paper.id));
  const written = references.map((reference) => {
    const { note, ...item } = toCsl(reference);
    const number = reference.kind === 'preprint' ? note : undefined;
    const text = JSON.stringify([{ ...item, number }]);
    return new Cite(text).format('bibliography', { template: 'apa' }).trim();
  });
  expect(written.length).toBeGreaterThan(0);
  expect(references.map((reference) => toText(formatApa(reference)))).toEqual(written);
});

test('APA matches the output of citeproc for journal articles with numbers', () => {
  const fields = { venueFull: 'Journal of Lamps', year: 2023, authors: ['Ada Quiet', 'Bo Loud'] };
  const references = [
    { volume: '12', issue: '3', pages: '12–24' },
    { volume: '12', pages: '7' },
    { volume: '12' },
    { issue: '3', pages: '12–24' },
    { pages: 'S12–S24' },
  ].map((details) => createTestReference({ ...fields, ...details }));
  const written = references.map((reference) =>
    new Cite(JSON.stringify([toCsl(reference)])).format('bibliography', { template: 'apa' }).trim(),
  );
  expect(references.map((reference) => toText(formatApa(reference)))).toEqual(written);
});
