import { Lexer, Parser } from 'yaml';
import { MAX_DEPTH } from './nesting.ts';

/** What opens a collection in brackets. */
const BRACKET = /[[{]/g;
/** A line so far from the margin that it could be within many block collections. */
const INDENTED = new RegExp(`^[ \\t?:-]{${MAX_DEPTH / 2}}`, 'm');

/**
 * Where YAML becomes nested too deeply, undefined where it does not. The parser of `yaml` recurses
 * once its tokens are known; here only these are read, which it does without recursion.
 */
export function findDeepYaml(source: string): number | undefined {
  if ((source.match(BRACKET)?.length ?? 0) < MAX_DEPTH / 2 && !INDENTED.test(source))
    return undefined;
  const parser = new Parser();
  let deepest = 0;
  for (const lexeme of new Lexer().lex(source)) {
    const { offset } = parser;
    // Complete documents are not asked for.
    Array.from(parser.next(lexeme));
    if (parser.stack.length <= deepest) continue;
    deepest = parser.stack.length;
    const depth = parser.stack.filter(({ type }) =>
      ['block-map', 'block-seq', 'flow-collection'].includes(type),
    ).length;
    if (depth > MAX_DEPTH) return offset;
  }
  return undefined;
}
