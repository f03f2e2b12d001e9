import { NO_DECISIONS, type Decisions } from './decide-pairs.ts';
import { createFinder, type Match } from './find-existing.ts';
import type { ImportRecord, RecordPaper } from './import-record.ts';
import { listFields, getField, isSameValue, SOURCE_FIELDS, withFields } from './paper-fields.ts';
import { isPreprintDoi, type Identity } from './same-paper.ts';

/** Fields that describe a published version and are not taken from a preprint. */
export const PUBLICATION_FIELDS: ReadonlySet<string> = new Set(
  'type venue venueFull year published publisher institution place'.split(' '),
);

/**
 * A preprint whose DOI, which is not that of its publication, has become a link. arXiv's DOI only
 * repeats its id.
 */
export function linkPreprintDoi({ doi, ...paper }: RecordPaper): RecordPaper {
  if (doi === undefined || !isPreprintDoi(doi)) return { ...paper, ...(doi && { doi }) };
  if (paper.arxiv !== undefined && doi.startsWith('10.48550/')) return paper;
  return { ...paper, otherLinks: { ...paper.otherLinks, Preprint: `https://doi.org/${doi}` } };
}

/** All records of one paper. */
export interface MergedRecord {
  readonly first: ImportRecord;
  /** The first record, with the fields that only its duplicates have. */
  record: ImportRecord;
  readonly duplicates: {
    readonly record: ImportRecord;
    readonly by: Match<unknown>['by'];
    readonly version: Match<unknown>['version'];
    /** Fields that only this record had. */
    readonly added: readonly string[];
    /** Fields with a different value that was not used. */
    readonly differs: readonly string[];
  }[];
  /** A record with the same title that may be the same paper, but has another abstract. */
  readonly similar?: ImportRecord;
}

/**
 * Merges records of the same paper. If values differ, that of the earliest record is used, except
 * that a publication takes precedence over its preprint, and the date of the preprint is when the
 * paper was first made public.
 *
 * @param findId the id that a record has in the collection, by which decisions name it
 */
export function mergeDuplicates(
  records: readonly ImportRecord[],
  decisions: Decisions = NO_DECISIONS,
  findId: (record: ImportRecord) => string | undefined = () => undefined,
): MergedRecord[] {
  const merged: MergedRecord[] = [];
  const identify = (record: ImportRecord): Identity =>
    decisions.isEmpty ? record.paper : { ...record.paper, id: findId(record) };
  const finder = createFinder<MergedRecord>([], ({ record }) => identify(record), decisions);
  for (const record of records) {
    const identity = identify(record);
    const found = finder.find(identity);
    if (!found) {
      const similar = finder.findUncertain(identity)?.first;
      const one = { first: record, record, duplicates: [], ...(similar && { similar }) };
      merged.push(one);
      finder.add(one);
      continue;
    }
    const { entry, by, version } = found;
    const isPublication = version === 'publication';
    const [base, other] = isPublication
      ? [record.paper, entry.record.paper]
      : [entry.record.paper, record.paper];
    const hasPreprint = version === 'preprint' || isPublication;
    const { paper, added, differs } = combine(
      base,
      hasPreprint ? linkPreprintDoi(other) : other,
      hasPreprint,
    );
    entry.record = { ...entry.record, paper };
    entry.duplicates.push({
      ...{ record, by, version },
      ...(isPublication ? { added: [], differs: [] } : { added, differs }),
    });
    finder.add(entry);
  }
  return merged;
}

/** @param hasPreprint whether `other` is the preprint of `base` */
function combine(base: RecordPaper, other: RecordPaper, hasPreprint: boolean) {
  const values = new Map<string, unknown>();
  const differs: string[] = [];
  for (const field of listFields(other)) {
    const value = getField(other, field);
    const existing = getField(base, field);
    if (value === undefined || (hasPreprint && PUBLICATION_FIELDS.has(field))) continue;
    if (existing === undefined || (hasPreprint && field === 'submitted')) values.set(field, value);
    else if (!isSameValue(field, existing, value) && !SOURCE_FIELDS.has(field)) {
      differs.push(field);
    }
  }
  return { paper: withFields(base, values), added: [...values.keys()], differs };
}
