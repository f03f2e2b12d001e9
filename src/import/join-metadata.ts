import type { Fault } from '../collection/faults.ts';
import type { ImportRecord } from './import-record.ts';
import type { Metadata } from './read-metadata.ts';

/**
 * Adds the fields of the metadata to the record with exactly the same title. Metadata without a
 * paper, and papers without metadata if there is any, are returned as warnings.
 */
export function joinMetadata(
  records: readonly ImportRecord[],
  metadata: readonly Metadata[],
): { records: readonly ImportRecord[]; warnings: readonly Fault[] } {
  const byTitle = new Map(metadata.map((item) => [item.fields.title, item.fields]));
  const titles = new Set(records.map(({ paper }) => paper.title));
  const joined = records.map((record) => {
    const fields = byTitle.get(record.paper.title);
    return fields ? { ...record, paper: { ...record.paper, ...fields } } : record;
  });
  const withoutMetadata =
    metadata.length === 0 ? [] : records.filter(({ paper }) => !byTitle.has(paper.title));
  return {
    records: joined,
    warnings: [
      ...withoutMetadata.map(({ file, line, paper }) => ({
        file,
        line,
        message: `there is no metadata for "${paper.title}"`,
      })),
      ...metadata
        .filter(({ fields }) => !titles.has(fields.title))
        .map(({ file, line, fields }) => ({
          file,
          line,
          message: `no imported paper has the title "${fields.title}"`,
        })),
    ],
  };
}
