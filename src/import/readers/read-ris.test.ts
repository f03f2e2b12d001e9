import { expect, test } from 'vitest';
import { createRecord } from '../create-record.ts';
import { isRecord } from '../import-record.ts';
import { readRis } from './read-ris.ts';

const read = (lines: string) =>
  [...readRis(`TY  - JOUR\nTI  - Wells\n${lines}\nER  - \n`)]
    .flatMap((item) => (item.kind === 'entry' ? [createRecord(item, 'x.ris')] : []))
    .find(isRecord);

test('a blank line in an abstract, even with spaces, begins a paragraph', () => {
  const record = read('AB  - Wells are deep\nand dark.\n  \nBuckets are not.\nKW  - water');
  expect(record?.paper.abstract).toBe('Wells are deep and dark.\n\nBuckets are not.');
});

test('a blank line between fields is ignored', () => {
  const record = read('AB  - Deep.\n\nJO  - Well Letters\n\nPY  - 2019');
  expect(record?.paper).toMatchObject({ abstract: 'Deep.', venue: 'Well Letters', year: 2019 });
});

test('DA takes precedence over Y1 and PY', () => {
  const record = read('Y1  - 2013/05/28\nPY  - 2013\nDA  - 2014/04/01\nJO  - Well Letters');
  expect(record?.paper).toMatchObject({ published: '2014-04-01', year: 2014 });
  expect(record?.notes).toEqual([
    'published: "2013/05/28" contradicts 2014-04-01; omitted',
    'published: "2013" contradicts 2014-04-01; omitted',
  ]);
});

test('an invalid year is omitted with a note', () => {
  const record = read('PY  - 0000\nJO  - Well Letters');
  expect(record?.paper).not.toHaveProperty('year');
  expect(record?.paper).not.toHaveProperty('submitted');
  expect(record?.notes).toEqual(['published: "0000" is not a date; omitted']);
});

test('attachments that are local files are reported as not imported', () => {
  const items = [...readRis('TY  - JOUR\nTI  - Wells\nL1  - internal-pdf://w.pdf\nER  - \n')];
  expect(items).toMatchObject([{ unsupported: ['L1'], fields: { links: { pdf: [] } } }]);
});

test('pages, volume, issue, ISSN and tags without a counterpart are kept', () => {
  const record = read(
    'JO  - Wells\nSP  - 1\nEP  - 9\nVL  - 3\nIS  - 2\nSN  - 1234-5678\nKW  - \nC1  - Custom\n',
  );
  expect(record?.paper).toMatchObject({
    pages: '1–9',
    volume: '3',
    issue: '2',
    issn: '1234-5678',
    extra: { C1: 'Custom' },
  });
  expect(record?.paper.keywords).toBeUndefined();
});

test('next to JF, JO is the abbreviated title of the journal', () => {
  const [item] = readRis('TY  - JOUR\nTI  - A\nJF  - Well Letters\nJO  - Well Lett.\nER  - \n');
  expect(item).toMatchObject({ fields: { venue: 'Well Lett.', venueFull: 'Well Letters' } });
  const [one] = readRis('TY  - JOUR\nTI  - A\nJO  - Well Letters\nER  - \n');
  expect(one).toMatchObject({ fields: { venue: 'Well Letters' } });
});
