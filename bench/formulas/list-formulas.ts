import type { Token } from '../../src/abstract/token.ts';
import { tokenize } from '../../src/abstract/tokenize.ts';

export interface CountedFormula {
  readonly tex: string;
  readonly display: boolean;
  /** Number of occurrences. */
  count: number;
}

/** The distinct formulas of all titles and abstracts. */
export async function listFormulas(
  lines: AsyncIterable<unknown>,
): Promise<{ readonly records: number; readonly formulas: ReadonlyMap<string, CountedFormula> }> {
  const formulas = new Map<string, CountedFormula>();
  let records = 0;
  for await (const line of lines) {
    const { title = '', abstract = '' } = line as { title?: string; abstract?: string };
    records += 1;
    for (const { tex, display } of [
      ...listMath(tokenize(title)),
      ...listMath(tokenize(abstract)),
    ]) {
      const key = `${display} ${tex}`;
      const known = formulas.get(key);
      if (known) known.count += 1;
      else formulas.set(key, { tex, display, count: 1 });
    }
  }
  return { records, formulas };
}

function listMath(tokens: readonly Token[]): { tex: string; display: boolean }[] {
  return tokens.flatMap((token) => {
    if (token.type === 'emphasis') return listMath(token.children);
    return token.type === 'math' ? [{ tex: token.tex, display: token.display }] : [];
  });
}
