import { basename } from 'node:path';
import { formatNote } from '../field-validator.ts';
import type { PaperFiles } from './copy-files.ts';

/** @param isWritten false for a dry run */
export function formatCopied({ found }: PaperFiles, isWritten: boolean): string {
  if (found.length === 0) return '';
  const count = `${found.length.toLocaleString('en')} ${found.length === 1 ? 'file' : 'files'}`;
  return `${count} ${isWritten ? 'copied' : 'would be copied'} next to the papers.`;
}

/** A line for each file that was not found. */
export function listMissingFiles({ missing, unused }: PaperFiles): readonly string[] {
  const more = unused.length > MAX_UNUSED ? ' …' : '';
  const names = unused.slice(0, MAX_UNUSED).map((path) => formatNote(basename(path)));
  return [
    ...(names.length > 0 ? [`PDFs without the number of a paper: ${names.join(', ')}${more}`] : []),
    ...missing.map(
      ({ file, line, id, name }) =>
        `${file}:${line}  ${name}: copy it into papers/${id}/, or name its folder with --copy`,
    ),
  ];
}

const MAX_UNUSED = 10;
