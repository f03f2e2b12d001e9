import { readLiteral, type MdxAttribute, type MdxNode } from './parse-mdx.ts';

interface LiveCode {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const EXPRESSIONS = new Set(['mdxFlowExpression', 'mdxTextExpression']);
const COMMENTS = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/;

/**
 * What in a text in MDX would be run by the build, with all that the build may do: statements,
 * expressions that are no comment and no plain value, elements that are looked up.
 */
export function findLiveCode(nodes: readonly MdxNode[]): readonly LiveCode[] {
  return nodes.flatMap((node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return describe(node).map((message) => ({ line, column, message }));
  });
}

function describe({ type, name, value = '', attributes = [] }: MdxNode): string[] {
  if (type === 'mdxjsEsm') {
    const [word = ''] = /^\w+/.exec(value) ?? [];
    return [
      `a line begins with ${word}, which would run code in the build; remove it (<Paper> is there by itself), or let the line begin with another word`,
    ];
  }
  if (EXPRESSIONS.has(type) && !COMMENTS.test(value)) {
    return readLiteral(value) ? [] : [describeExpression(`{${value}}`)];
  }
  const dotted = name?.includes('.') ? [describeExpression(`<${name}>`)] : [];
  return [...dotted, ...attributes.flatMap(describeAttribute)];
}

function describeAttribute({ name, value }: MdxAttribute): string[] {
  if (name === undefined) return [describeExpression(`{${getSource(value)}}`)];
  if (typeof value !== 'object' || value === null || readLiteral(value.value)) return [];
  return [describeExpression(`${name}={${value.value}}`)];
}

function getSource(value: MdxAttribute['value']): string {
  return typeof value === 'object' && value !== null ? value.value : (value ?? '');
}

function describeExpression(source: string): string {
  return `${source} would run code in the build; write what it comes to, and \\{ for a brace`;
}
