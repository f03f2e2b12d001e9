import { expect, test } from 'vitest';
import { createRecord } from '../create-record.ts';
import { isRecord } from '../import-record.ts';
import { readRis } from './read-ris.ts';

const read = (lines: string) =>
  [...readRis(`TY  - JOUR\nTI  - Wells\n${lines}\nER  - \n`)]
    .flatMap((item) => (item.kind === 'entry' ? [createRecord(item, 'x.ris')] : []))
    .find(isRecord);

test('a blank line within an abstract begins a paragraph, also where it holds spaces', () => {
  const record = read('AB  - Wells are deep\nand dark.\n  \nBuckets are not.\nKW  - water');
  expect(record?.paper.abstract).toBe('Wells are deep and dark.\n\nBuckets are not.');
});

test('a blank line between fields means nothing', () => {
  const record = read('AB  - Deep.\n\nJO  - Well Letters\n\nPY  - 2019');
  expect(record?.paper).toMatchObject({ abstract: 'Deep.', venue: 'Well Letters', year: 2019 });
});

test('the date of the source is preferred to that of the first publication', () => {
  const record = read('Y1  - 2013/05/28\nPY  - 2013\nDA  - 2014/04/01\nJO  - Well Letters');
  expect(record?.paper).toMatchObject({ submitted: '2014-04-01', year: 2014 });
  expect(record?.notes).toEqual([
    'published: "2013/05/28" is another date than 2014-04-01; left out',
    'published: "2013" is another date than 2014-04-01; left out',
  ]);
});

test('a year that does not exist leaves no date, and a note', () => {
  const record = read('PY  - 0000\nJO  - Well Letters');
  expect(record?.paper).not.toHaveProperty('year');
  expect(record?.paper).not.toHaveProperty('submitted');
  expect(record?.notes).toEqual(['published: "0000" is no date; left out']);
});

test('attachments that are files of another computer are named as not taken over', () => {
  const items = [...readRis('TY  - JOUR\nTI  - Wells\nL1  - internal-pdf://w.pdf\nER  - \n')];
  expect(items).toMatchObject([{ unread: ['L1'], fields: { links: { pdf: [] } } }]);
});
