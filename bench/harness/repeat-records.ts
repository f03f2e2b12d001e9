import { readJsonLines } from './json-lines.ts';
import type { SourceRecord } from './sample-papers.ts';

/** arXiv's numbers within a month are below this, so adding it yields unused ones. */
const NUMBERS = 33_000;
const MAX_OF_MONTH = 99_999;

/** Reads records like `repeatRecords` from a file of JSON Lines. */
export function readCorpus(file: string, count: number): AsyncGenerator<SourceRecord> {
  return repeatRecords(readJsonLines(file), count);
}

/** Yields the records, and repeats them with other ids until there are `count`. */
export async function* repeatRecords(
  records: AsyncIterable<unknown>,
  count: number,
): AsyncGenerator<SourceRecord> {
  const all: SourceRecord[] = [];
  for await (const record of records) {
    all.push(record as SourceRecord);
    yield record as SourceRecord;
  }
  if (all.length === 0) throw new Error('The corpus has no records.');
  for (let index = all.length; index < count; index += 1) {
    yield renameRecord(all[index % all.length] as SourceRecord, Math.floor(index / all.length));
  }
}

/** @param turn number of previous repetitions */
function renameRecord(record: SourceRecord, turn: number): SourceRecord {
  const [month, number] = record.arxiv?.split('.') ?? [];
  const next = Number(number) + turn * NUMBERS;
  const arxiv =
    next <= MAX_OF_MONTH ? `${month ?? ''}.${String(next).padStart(5, '0')}` : undefined;
  return {
    ...record,
    id: `${record.id} ${turn}`,
    title: `${record.title} (${turn + 1})`,
    arxiv: arxiv ?? null,
    doi: null,
  };
}
