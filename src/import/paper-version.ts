import type { Paper } from '../collection/schema.ts';
import { nameRecord } from './decide-pairs.ts';
import type { Match } from './find-existing.ts';
import type { RecordPaper } from './import-record.ts';
import { linkPreprintDoi, PUBLICATION_FIELDS, type MergedRecord } from './merge-records.ts';
import { listFields, getField, withFields } from './paper-fields.ts';

/**
 * The part of a record that updates a paper of another version: a preprint only adds what its
 * publication lacks, and a publication does not change when the paper was first made public. One
 * that the maintainer has merged only adds what is missing.
 */
export function limitToVersion(
  source: RecordPaper,
  here: Paper,
  version: Match<unknown>['version'],
): RecordPaper {
  if (version === 'same') return source;
  const { otherLinks } = version === 'publication' ? linkPreprintDoi(here) : here;
  const paper =
    version === 'preprint'
      ? linkPreprintDoi(source)
      : { ...source, ...(otherLinks && { otherLinks: { ...source.otherLinks, ...otherLinks } }) };
  const kept = new Map<string, unknown>();
  for (const field of listFields(paper)) {
    const isKept =
      version === 'publication'
        ? field === 'submitted' && getField(here, field) !== undefined
        : getField(here, field) !== undefined ||
          (version === 'preprint' && PUBLICATION_FIELDS.has(field));
    if (isKept) kept.set(field, undefined);
  }
  return withFields(paper, kept);
}

/** Whether the DOI of a paper is that of its preprint, and its publication has none. */
export function losesDoi(paper: RecordPaper, here: Paper, version: Match<unknown>['version']) {
  const isPublication = version === 'publication' && paper.doi === undefined;
  return isPublication && linkPreprintDoi(here).doi !== here.doi;
}

export function describeVersion(
  version: Match<unknown>['version'],
  id: string,
): string | undefined {
  if (version === 'same') return undefined;
  if (version === 'decided') return `merged with "${id}" by decisions.yaml`;
  return version === 'preprint'
    ? `preprint of "${id}", which keeps what was published`
    : `published version of "${id}"`;
}

/** The line for `decisions.yaml` about a record that may be a paper of the collection. */
export function describeQuestion(id: string, record: RecordPaper): string {
  return `same title and first author as "${id}", but another abstract; add to decisions.yaml: - { papers: [${id}, "${nameRecord(record)}"], decision: merge } or keep`;
}

export function describeDuplicate(
  { record, by, version, added, differs }: MergedRecord['duplicates'][number],
  { first }: MergedRecord,
  id: string | undefined,
) {
  const reason = [
    version === 'same' || version === 'decided'
      ? `same ${by === 'decision' ? 'paper, by decisions.yaml,' : by} as ${first.file}:${first.line}`
      : `${version === 'preprint' ? 'preprint' : 'published version'} of ${first.file}:${first.line}; the abstract of the publication is used`,
    ...(added.length > 0 ? [`added: ${added.join(', ')}`] : []),
    ...(differs.length > 0 ? [`differs and was not used: ${differs.join(', ')}`] : []),
  ].join('; ');
  return {
    entry: record,
    kind: 'merged' as const,
    ...(id && { id }),
    reason,
    repairs: [],
    isRepaired: false,
  };
}
