import { Lexer, Parser } from 'yaml';
import { MAX_DEPTH } from './nesting.ts';

/** Start of a flow collection. */
const BRACKET = /[[{]/g;
/** A line that is indented deeply enough for many nested block collections. */
const INDENTED = new RegExp(`^[ \\t?:-]{${MAX_DEPTH / 2}}`, 'm');

/**
 * Finds the offset at which YAML is nested too deeply. Uses only the tokenizer of `yaml`,
 * which is not recursive, unlike its parser.
 */
export function findDeepYaml(source: string): number | undefined {
  if ((source.match(BRACKET)?.length ?? 0) < MAX_DEPTH / 2 && !INDENTED.test(source))
    return undefined;
  const parser = new Parser();
  let deepest = 0;
  for (const token of new Lexer().lex(source)) {
    const { offset } = parser;
    // Only the parser's stack is needed, not its results.
    Array.from(parser.next(token));
    if (parser.stack.length <= deepest) continue;
    deepest = parser.stack.length;
    const depth = parser.stack.filter(({ type }) =>
      ['block-map', 'block-seq', 'flow-collection'].includes(type),
    ).length;
    if (depth > MAX_DEPTH) return offset;
  }
  return undefined;
}
