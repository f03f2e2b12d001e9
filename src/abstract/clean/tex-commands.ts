import { ACCENTS } from '../tex-accents.ts';
import { formatScript } from './script.ts';

/** Accents of math mode as those of text mode. */
export const MATH_ACCENTS: Readonly<Record<string, string>> = {
  ...{ acute: "'", bar: '=', breve: 'u', check: 'v', ddot: '"', dot: '.', grave: '`', hat: '^' },
  ...{ mathring: 'r', tilde: '~' },
};

/** Commands that convert their argument. */
export const ARGUMENTS: Readonly<Record<string, (content: string) => string>> = {
  enquote: (content) => `“${content}”`,
  MakeLowercase: (content) => content.toLowerCase(),
  MakeUppercase: (content) => content.toUpperCase(),
  textsubscript: (content) => formatScript('sub', content),
  textsuperscript: (content) => formatScript('sup', content),
};

export function formatMath(content: string): string {
  const formula = content.trim().replace(/^\$(.*)\$$/s, '$1');
  // `$\mu$` is usually the prefix of a unit: 5 μm.
  if (formula === '\\mu') return 'μ';
  return formula.includes('$') || !formula ? formula : `$${formula}$`;
}

export function formatEmphasis(content: string): string {
  const text = content.trim();
  return content.replace(text, () => `*${text}*`);
}

/**
 * Adds an accent to a letter, in composed form; `ı` and `ȷ`, which authors use under accents,
 * become `i` and `j`.
 */
export function addAccent(base: string, mark: string): string {
  const letter = base.replace(/^ı/, 'i').replace(/^ȷ/, 'j');
  const [first = ''] = /^\p{L}\p{M}*/u.exec(letter) ?? [];
  const accent = mark.startsWith('textcomma')
    ? '\u0326'
    : mark === 't'
      ? '\u0361'
      : (ACCENTS[mark] ?? '');
  return (first + accent).normalize('NFC') + letter.slice(first.length);
}

/** Formats hyphens: two are an en dash, three an em dash. */
export function formatDashes(count: number): string {
  return { 2: '–', 3: '—' }[count] ?? '-'.repeat(count);
}
