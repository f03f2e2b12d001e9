import { createRequire } from 'node:module';
import { hideFrontMatter } from './shown-prose.ts';

/** What there is of the tree of https://mdxjs.com that we look at. */
export interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  /** Of an expression or a statement: its source. */
  readonly value?: string;
  /** Of a picture, a link or a definition: its address. */
  readonly url?: string;
  /** Of a definition, and of what refers to one. */
  readonly identifier?: string;
  readonly attributes?: readonly MdxAttribute[];
  readonly children?: readonly MdxNode[];
  readonly position?: {
    readonly start: { readonly line: number; readonly column: number; readonly offset: number };
  };
}

export interface MdxAttribute {
  readonly type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  readonly name?: string;
  /** An object for `name={value}`. */
  readonly value?: string | { readonly value: string } | null;
}

interface Parser {
  mdxToMdast(text: string, options: object): MdxNode;
}

/** Other literals than JSON's. */
const LITERAL = /^(?:'[^'\\\n]*'|`[^`\\$]*`)$/;

let parser: Parser | undefined;

/**
 * Everything in a text in MDX but its front matter, in the order of the text, each before what is in
 * it. It is read by the parser that builds have from `@astrojs/mdx`, so that both see the same.
 *
 * @returns undefined where it is no MDX: the build tells why, and makes nothing of it
 */
export function listMdxNodes(text: string): readonly MdxNode[] | undefined {
  parser ??= loadParser();
  try {
    return list(parser.mdxToMdast(hideFrontMatter(text), { features: { frontmatter: false } }));
  } catch {
    return undefined;
  }
}

/** The value that an expression is by itself, undefined where it would have to be run. */
export function readLiteral(source: string): { readonly value: unknown } | undefined {
  const text = source.trim();
  if (LITERAL.test(text)) return { value: text.slice(1, -1) };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** What an attribute says, as it stands where it would have to be run. */
export function readAttribute({ value }: MdxAttribute): string {
  if (typeof value !== 'object' || value === null) return value ?? '';
  const literal = readLiteral(value.value)?.value;
  return typeof literal === 'string' ? literal : value.value;
}

function list(node: MdxNode): MdxNode[] {
  return [node, ...(node.children ?? []).flatMap(list)];
}

function loadParser(): Parser {
  const own = createRequire(import.meta.url);
  const mdx = createRequire(own.resolve('@astrojs/mdx'));
  return createRequire(mdx.resolve('@astrojs/markdown-satteri'))('satteri') as Parser;
}
