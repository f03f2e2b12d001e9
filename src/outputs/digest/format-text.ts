import { text } from '#text';
import type { Digest } from './digest.ts';

/** Line width in characters. */
const WIDTH = 72;

/** Formats a digest as plain text. URLs are on separate lines, so that they are not broken. */
export function formatText({ siteName, subject, home, sections, unsubscribe }: Digest): string {
  const blocks = sections.flatMap(({ name, papers }) => [
    `${name}\n${'-'.repeat(Math.min(WIDTH, [...name].length))}`,
    ...papers.map(({ title, authors, facts, beginning, url }) =>
      [wrap(title), wrap(authors), wrap(facts), '', wrap(beginning), '', url]
        .filter((line, index) => line !== '' || index > 2)
        .join('\n'),
    ),
  ]);
  const end = [`${siteName}: ${home}`, unsubscribe && `${text.digest.unsubscribe}: ${unsubscribe}`]
    .filter(Boolean)
    .join('\n');
  return `${[wrap(`${siteName}: ${subject}`), ...blocks, `-- \n${end}`].join('\n\n\n')}\n`;
}

/** Wraps text between words. */
function wrap(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
