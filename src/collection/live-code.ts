import { readLiteral } from './prose/literals.ts';
import type { MdxAttribute, MdxNode } from './prose/mdx-tree.ts';

interface LiveCode {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const EXPRESSIONS = new Set(['mdxFlowExpression', 'mdxTextExpression']);
const COMMENTS = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/;

/**
 * Finds what the build would run with all its permissions: statements, expressions that are neither
 * comments nor plain values, and member elements such as `<a.b />`.
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
    const literal = readLiteral(value);
    if (!literal) return [describeExpression(`{${value}}`)];
    // Pages would show "[object Object]", or nothing.
    return typeof literal.value === 'string' || typeof literal.value === 'number'
      ? []
      : [`{${value}} has nothing to show; write the text itself, and \\{ for a brace`];
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
    ? [`${name}={${value.value}} is no value that HTML takes; write ${name}="…"`]
    : [];
}

function getSource(value: MdxAttribute['value']): string {
  return typeof value === 'object' && value !== null ? value.value : (value ?? '');
}

function describeExpression(source: string): string {
  return `${source} would run code in the build; write what it comes to, and \\{ for a brace`;
}
