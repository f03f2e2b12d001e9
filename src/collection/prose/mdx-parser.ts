import { createRequire } from 'node:module';
import type { MdxNode } from './mdx-tree.ts';

interface Parser {
  mdxToMdast(text: string, options: object): MdxNode;
  mdxToJs(text: string, options: object): unknown;
}

/** The part of `@astrojs/markdown-satteri` that generates ids of headings. */
interface Processor {
  satteriHeadingIdsPlugin(): object;
}

let loaded: { readonly parser: Parser; readonly processor: Processor } | undefined;

/**
 * Parses MDX with the parser that `@astrojs/mdx` builds with, so that the check and the build agree.
 * Some texts crash the process: see `isSafeToParse`.
 *
 * @throws Error with a message such as `3:1: Expected a closing tag for …` if the text is invalid
 */
export function parseTree(text: string): MdxNode {
  loaded ??= load();
  return loaded.parser.mdxToMdast(text, { features: { frontmatter: false } });
}

/**
 * Compiles MDX as the build does. The text must be valid and not nested deeply.
 *
 * @returns the ids of its headings
 * @throws Error like `parseTree`
 */
export function compile(text: string): readonly string[] {
  loaded ??= load();
  const astro = { frontmatter: {}, headings: [] as { readonly slug: string }[] };
  loaded.parser.mdxToJs(text, {
    features: { frontmatter: false, gfm: true, smartPunctuation: true },
    hastPlugins: [loaded.processor.satteriHeadingIdsPlugin()],
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    data: { astro },
  });
  return astro.headings.map(({ slug }) => slug);
}

function load() {
  const require = createRequire(import.meta.url);
  const mdx = createRequire(require.resolve('@astrojs/mdx'));
  const path = mdx.resolve('@astrojs/markdown-satteri');
  return {
    parser: createRequire(path)('satteri') as Parser,
    processor: mdx(path) as Processor,
  };
}
