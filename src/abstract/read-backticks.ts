import { matchAt } from './match-at.ts';
import type { Rule } from './token.ts';

/** Lengths are limited so that a text of many backticks takes linear time. */
const CODE = /`([^`'\s](?:[^`'\n]{0,98}[^`'\s])?)`(?!`)/y;

/** TeX's quotation marks and their replacements. */
const QUOTES = [
  { open: '``', pair: /``[^`"\n]{1,300}?(?:''|")/y, shown: ['“', '”'] },
  { open: '`', pair: /`[\p{L}\p{N}][^`\n]{0,98}?'(?![\p{L}\p{N}'])/uy, shown: ['‘', '’'] },
] as const;
const MAX_BACK = 304;

/** Reads `` `x` `` as code, and the beginning of ``x'' or `x' as a quotation mark. */
export const readBackticks: Rule = ({ source }, at) => {
  if (source.charAt(at - 1) === '`' || source.charAt(at - 1) === '\\') return undefined;
  const code = matchAt(CODE, source, at)?.[0];
  if (code && !/[\p{L}\p{N}]/u.test(source.charAt(at - 1)))
    return { type: 'code', source: code, text: code.slice(1, -1) };
  for (const { open, pair, shown } of QUOTES) {
    if (matchAt(pair, source, at)) return { type: 'text', source: open, text: shown[0] };
  }
  return undefined;
};

/** Reads `''`, `"` or `'` if it closes a quotation that backticks opened. */
export const readQuoteEnd: Rule = ({ source }, at) => {
  const before = source.slice(Math.max(0, at - MAX_BACK), at);
  for (const { open, pair, shown } of QUOTES) {
    const back = before.lastIndexOf(open);
    if (back === -1) continue;
    const start = at - before.length + back;
    const quoted = source.charAt(start - 1) === '`' ? undefined : matchAt(pair, source, start)?.[0];
    const mark = /(?:''?|")$/.exec(quoted ?? '')?.[0] ?? '';
    if (mark && start + (quoted?.length ?? 0) === at + mark.length) {
      return { type: 'text', source: mark, text: shown[1] };
    }
  }
  return undefined;
};
