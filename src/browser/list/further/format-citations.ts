import type { Reference } from '../../../outputs/citation/reference.ts';
import { FORMATS } from '../../../outputs/citation/formats.ts';
import { toText } from '../../../outputs/citation/styles/run.ts';
import { STYLES } from '../../../outputs/citation/styles/styles.ts';

/** Formats all citations of some papers, a labelled paragraph each, for readers without JavaScript. */
export function formatCitations(references: readonly Reference[]): string {
  return references.map(formatPaper).join('\n');
}

function formatPaper(reference: Reference): string {
  const all = [
    ...STYLES.map(({ name, format }) => [name, toText(format(reference))] as const),
    ...FORMATS.map(({ name, format }) => [name, format(reference).replaceAll('\r', '')] as const),
  ];
  const parts = all.map(([name, text]) => `${name}\n${text.trimEnd()}\n`);
  return `== ${reference.title}\n\n${parts.join('\n')}`;
}
