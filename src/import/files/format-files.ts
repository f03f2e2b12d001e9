import type { PaperFiles } from './copy-files.ts';

/** @param isWritten false for a dry run */
export function formatCopied({ found }: PaperFiles, isWritten: boolean): string {
  if (found.length === 0) return '';
  const count = `${found.length.toLocaleString('en')} ${found.length === 1 ? 'file' : 'files'}`;
  return `${count} ${isWritten ? 'copied' : 'would be copied'} next to the papers.`;
}

/** A line for each file that was not found. */
export function listMissingFiles({ missing }: PaperFiles): readonly string[] {
  return missing.map(
    ({ file, line, id, name }) =>
      `${file}:${line}  ${name}: copy it into papers/${id}/, or name its folder with --copy`,
  );
}
