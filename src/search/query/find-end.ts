export const OPENING = /["“”„«]/;
const CLOSING = /["“”»]/;

/**
 * The closing quotation mark of a phrase: that of the whole phrase if it contains balanced
 * quotations, otherwise the next one.
 */
export function findQuotationEnd(query: string, start: number): number | undefined {
  let depth = 0;
  let next: number | undefined;
  for (let i = start; i < query.length; i++) {
    const sign = query.charAt(i);
    const opens = OPENING.test(sign) && /[\s([]|^$/.test(query.charAt(i - 1));
    if (i === start || (opens && sign !== '”' && /[^\s]/.test(query.charAt(i + 1)))) depth += 1;
    else if (CLOSING.test(sign)) {
      next ??= i;
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return next;
}

/** The matching closing parenthesis at the end of a word. */
export function findParenthesisEnd(query: string, start: number): number | undefined {
  let depth = 0;
  for (let i = start; i < query.length; i++) {
    if (query[i] === '(') depth += 1;
    if (query[i] === ')') depth -= 1;
    if (depth === 0) return /^(?:[\s)]|$)/.test(query.slice(i + 1)) ? i : undefined;
  }
  return undefined;
}
