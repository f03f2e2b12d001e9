import { createRecord } from '../create-record.ts';
import { isRecord, type ImportRecord, type ReadItem } from '../import-record.ts';
import { readJson } from './read-json.ts';

/** Fields of the paper that most examples of foreign formats describe. */
export const PAPER = {
  title: 'Wells of the North',
  authors: ['Ida Brook', 'Per Moor'],
  abstract: 'Wells are deep.',
};

export function toRecords(items: Iterable<ReadItem>): ImportRecord[] {
  return [...items]
    .flatMap((item) => (item.kind === 'entry' ? [createRecord(item, 'x', 'en')] : []))
    .filter(isRecord);
}

export function readPapers(items: Iterable<ReadItem>) {
  return toRecords(items).map(({ paper }) => paper);
}

/** Reads data as a JSON file. */
export function readData(data: unknown) {
  return readPapers(readJson(JSON.stringify(data)));
}
