import type { Fault } from '../collection/faults.ts';
import type { ImportRecord } from './import-record.ts';
import type { Metadata } from './read-metadata.ts';

/**
 * Gives each record what the metadata know of the paper of exactly its title. Metadata without a
 * paper and, where there are metadata, papers without any are told as warnings.
 */
export function joinMetadata(
  records: readonly ImportRecord[],
  metadata: readonly Metadata[],
): { records: readonly ImportRecord[]; warnings: readonly Fault[] } {
  const byTitle = new Map(metadata.map((known) => [known.fields.title, known]));
  const titles = new Set(records.map(({ paper }) => paper.title));
  const joined = records.map((record) => {
    const known = byTitle.get(record.paper.title);
    return known ? { ...record, paper: { ...record.paper, ...known.fields } } : record;
  });
  const withoutMetadata =
    metadata.length === 0 ? [] : records.filter(({ paper }) => !byTitle.has(paper.title));
  return {
    records: joined,
    warnings: [
      ...withoutMetadata.map(({ file, line, paper }) => ({
        ...{ file, line, message: `"${paper.title}" has no metadata of that title` },
      })),
      ...metadata
        .filter(({ fields }) => !titles.has(fields.title))
        .map(({ file, line, fields }) => ({
          ...{ file, line, message: `"${fields.title}" is the title of no paper that is imported` },
        })),
    ],
  };
}
