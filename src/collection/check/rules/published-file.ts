import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { HostedFile } from '../../hosted-files.ts';
import { describeFileSize, describeTotalSize } from '../../hosts.ts';
import { displayPath } from '../../list-files.ts';
import type { Rule, RuleMatch } from '../finding.ts';

/** PDF readers accept a few bytes before the header. */
const HEADER_BYTES = 1024;

export const publishedFile: Rule = {
  name: 'published-file',
  severity: 'warning',
  about:
    'A file in `files/` or next to a paper is larger than the `host` in `site.yaml` accepts (without a host: than some hosts accept), all of them are larger than a site may be, or a file named `.pdf` is not a PDF: it is empty, a saved web page, or a pointer of Git LFS whose file was not fetched.',
  example: { 'papers/first/paper.pdf': 'version https://git-lfs.github.com/spec/v1\n' },
  exampleMessage: 'is not a PDF, but a pointer of Git LFS; fetch the files with "git lfs pull"',
  find: ({ collection: { files, site }, content }) => {
    const sizes = files.flatMap((file): RuleMatch[] => {
      const message = describeFileSize(file.bytes, site.host) ?? describePdf(file);
      return message === undefined ? [] : [{ file: displayPath(file.source), message }];
    });
    const total = describeTotalSize(
      files.reduce((sum, { bytes }) => sum + bytes, 0),
      site.host,
    );
    if (total === undefined) return sizes;
    const message = `files/ and the files next to papers ${total}`;
    return [...sizes, { file: displayPath(join(content, 'site.yaml')), message }];
  },
};

function describePdf({ source, bytes }: HostedFile): string | undefined {
  if (!source.endsWith('.pdf')) return undefined;
  if (bytes === 0) return 'is empty; put the PDF in its place';
  const head = Buffer.alloc(Math.min(bytes, HEADER_BYTES));
  const file = openSync(source, 'r');
  try {
    readSync(file, head);
  } finally {
    closeSync(file);
  }
  const text = head.toString('latin1');
  if (text.includes('%PDF-')) return undefined;
  return text.startsWith('version https://git-lfs')
    ? 'is not a PDF, but a pointer of Git LFS; fetch the files with "git lfs pull"'
    : 'is not a PDF; put the PDF in its place, or correct its suffix';
}
