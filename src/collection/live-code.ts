import { parseMdx, type MdxAttribute, type MdxNode } from './parse-mdx.ts';

interface LiveCode {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const EXPRESSIONS = new Set(['mdxFlowExpression', 'mdxTextExpression']);
const COMMENTS = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/;
/** Other literals than JSON's. */
const LITERAL = /^(?:'[^'\\\n]*'|`[^`\\$]*`)$/;

/**
 * What in a text in MDX would be run by the build, with all that the build may do: statements,
 * expressions that are no comment and no plain value, elements that are looked up.
 *
 * @param text without front matter, or with white space in its place
 */
export function findLiveCode(text: string): readonly LiveCode[] {
  let tree: MdxNode;
  try {
    tree = parseMdx(text);
  } catch {
    // The build tells what is no MDX, and runs none of it.
    return [];
  }
  return list(tree).flatMap((node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return describe(node).map((message) => ({ line, column, message }));
  });
}

function list(node: MdxNode): MdxNode[] {
  return [node, ...(node.children ?? []).flatMap(list)];
}

function describe({ type, name, value = '', attributes = [] }: MdxNode): string[] {
  if (type === 'mdxjsEsm') {
    const [word = ''] = /^\w+/.exec(value) ?? [];
    return [
      `a line begins with ${word}, which would run code in the build; remove it (<Paper> is there by itself), or let the line begin with another word`,
    ];
  }
  if (EXPRESSIONS.has(type) && !COMMENTS.test(value)) {
    return isLiteral(value) ? [] : [describeExpression(`{${value}}`)];
  }
  const dotted = name?.includes('.') ? [describeExpression(`<${name}>`)] : [];
  return [...dotted, ...attributes.flatMap(describeAttribute)];
}

function describeAttribute({ name, value }: MdxAttribute): string[] {
  if (name === undefined) return [describeExpression(`{${getSource(value)}}`)];
  if (typeof value !== 'object' || value === null || isLiteral(value.value)) return [];
  return [describeExpression(`${name}={${value.value}}`)];
}

function getSource(value: MdxAttribute['value']): string {
  return typeof value === 'object' && value !== null ? value.value : (value ?? '');
}

function describeExpression(source: string): string {
  return `${source} would run code in the build; write what it comes to, and \\{ for a brace`;
}

function isLiteral(source: string): boolean {
  const value = source.trim();
  if (LITERAL.test(value)) return true;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
