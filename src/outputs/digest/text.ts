import { text } from '#text';
import type { Digest } from './digest.ts';

/** Columns that a terminal and old mail programs show without breaking. */
const WIDTH = 72;

/** A digest as plain text. Addresses stand on lines of their own, so that they stay whole. */
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

/** Breaks between words, no word in two. */
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
