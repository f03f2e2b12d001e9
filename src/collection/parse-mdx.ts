import { createRequire } from 'node:module';

/** What there is of the tree of https://mdxjs.com that we look at. */
export interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  /** Of an expression or a statement: its source. */
  readonly value?: string;
  readonly attributes?: readonly MdxAttribute[];
  readonly children?: readonly MdxNode[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
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

let parser: Parser | undefined;

/**
 * The tree of a text in MDX without front matter. It is read by the parser that builds have from
 * `@astrojs/mdx`, so that both see code in the same places.
 *
 * @throws Error where it is no MDX
 */
export function parseMdx(text: string): MdxNode {
  parser ??= loadParser();
  return parser.mdxToMdast(text, { features: { frontmatter: false } });
}

function loadParser(): Parser {
  const own = createRequire(import.meta.url);
  const mdx = createRequire(own.resolve('@astrojs/mdx'));
  return createRequire(mdx.resolve('@astrojs/markdown-satteri'))('satteri') as Parser;
}
