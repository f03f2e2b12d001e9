/** The start of a formula. */
const OPEN = /\$\$|\\[([]|\$/g;
const CLOSERS: Readonly<Record<string, string>> = { $$: '$$', '\\(': '\\)', '\\[': '\\]' };
const DOLLARS = /(?<!\\)\$(?:\\.|[^$\\])*\$/y;

/** Finds formulas in TeX. Linear: a missing closing delimiter is searched for once. */
export function findFormulas(source: string): { readonly start: number; readonly end: number }[] {
  const formulas: { start: number; end: number }[] = [];
  const missing = new Set<string>();
  OPEN.lastIndex = 0;
  for (let match = OPEN.exec(source); match; match = OPEN.exec(source)) {
    const start = match.index;
    const closer = CLOSERS[match[0]];
    let end = -1;
    if (closer !== undefined && !missing.has(closer)) {
      const found = source.indexOf(closer, start + closer.length);
      if (found === -1) missing.add(closer);
      else end = found + closer.length;
    }
    if (end === -1 && match[0].startsWith('$')) {
      DOLLARS.lastIndex = start;
      if (DOLLARS.test(source)) end = DOLLARS.lastIndex;
    }
    if (end !== -1) formulas.push({ start, end });
    OPEN.lastIndex = end === -1 ? start + 1 : end;
  }
  return formulas;
}
