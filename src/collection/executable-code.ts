import { readLiteral } from './prose/literals.ts';
import type { MdxAttribute, MdxNode } from './prose/mdx-tree.ts';

interface ExecutableCode {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const EXPRESSIONS = new Set(['mdxFlowExpression', 'mdxTextExpression']);
const COMMENTS = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/;

/**
 * Finds code that the build would execute: statements, expressions other than comments and plain
 * values, and member elements such as `<a.b />`.
 */
export function findExecutableCode(nodes: readonly MdxNode[]): readonly ExecutableCode[] {
  return nodes.flatMap((node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return describe(node).map((message) => ({ line, column, message }));
  });
}

function describe({ type, name, value = '', attributes = [] }: MdxNode): string[] {
  if (type === 'mdxjsEsm') {
    const [word = ''] = /^\w+/.exec(value) ?? [];
    return [
      `a line begins with ${word}, which would run code in the build; remove it (<Paper> needs no import), or start the line with another word`,
    ];
  }
  if (EXPRESSIONS.has(type) && !COMMENTS.test(value)) {
    const literal = readLiteral(value);
    if (!literal) return [describeExpression(`{${value}}`)];
    // Other values would be rendered as "[object Object]", or not at all.
    return typeof literal.value === 'string' || typeof literal.value === 'number'
      ? []
      : [`{${value}} has no text to show; write plain text, and \\{ for a literal {`];
  }
  const dotted = name?.includes('.') ? [describeExpression(`<${name}>`)] : [];
  return [...dotted, ...attributes.flatMap(describeAttribute)];
}

function describeAttribute({ name, value }: MdxAttribute): string[] {
  if (name === undefined) return [describeExpression(`{${getSource(value)}}`)];
  if (typeof value !== 'object' || value === null) return [];
  if (value.value.trim() === '') return [`${name}={} has no value; write ${name}="…"`];
  const literal = readLiteral(value.value);
  if (!literal) return [describeExpression(`${name}={${value.value}}`)];
  return typeof literal.value === 'object'
    ? [`${name}={${value.value}} is not a valid value in HTML; write ${name}="…"`]
    : [];
}

function getSource(value: MdxAttribute['value']): string {
  return typeof value === 'object' && value !== null ? value.value : (value ?? '');
}

function describeExpression(source: string): string {
  return `${source} would run code in the build; write its result instead, and \\{ for a literal {`;
}
