import { FORMATS } from '../outputs/citation/formats.ts';
import { addFileFields, createReference } from '../outputs/citation/reference.ts';
import { createRecord } from './create-record.ts';
import { isRecord, type ReadItem, type RecordPaper } from './import-record.ts';
import { readBibtex } from './readers/read-bibtex.ts';
import { readCsl } from './readers/read-json.ts';
import { readRis } from './readers/read-ris.ts';

const READERS: Readonly<Record<string, (text: string) => Iterable<ReadItem>>> = {
  BibTeX: readBibtex,
  RIS: readRis,
  'CSL-JSON': readCsl,
};

export function importFrom(format: string, text: string): RecordPaper {
  const [record] = [...(READERS[format]?.(text.replaceAll('\r\n', '\n')) ?? [])].flatMap((item) =>
    item.kind === 'entry' ? [createRecord(item, 'x')] : [],
  );
  if (record === undefined || !isRecord(record)) throw new Error(`not imported: ${text}`);
  return record.paper;
}

export function exportTo(format: string, paper: RecordPaper): string {
  const whole = { ...paper, id: 'x', abstract: paper.abstract ?? '' };
  const found = FORMATS.find(({ name }) => name === format);
  if (found === undefined) throw new Error(`no format ${format}`);
  const reference = createReference(whole, paper.citekey ?? 'key');
  return found.start + found.format(addFileFields(reference, whole)) + found.end;
}
