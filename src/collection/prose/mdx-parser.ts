import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { MdxNode } from './mdx-tree.ts';

interface Parser {
  mdxToMdast(text: string, options: object): MdxNode;
  mdxToJs(text: string, options: object): unknown;
}

/** The part of `@astrojs/markdown-satteri` that gives headings their ids. */
interface Processor {
  satteriHeadingIdsPlugin(): object;
}

/** Files that are longer are parsed in a process of their own first. */
const LONG = 100_000;
const PROBE_SECONDS = 10;

/** The expression that prose usually contains; the parser skips it. */
const COMMENT = /\{\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*\}/g;
const CODE = /\{|^(?:import|export)\b/m;

let loaded: { readonly parser: Parser; readonly processor: Processor } | undefined;

/**
 * Parses MDX with the parser that `@astrojs/mdx` builds with, so that the check and the build agree.
 *
 * @returns undefined when parsing the text crashes the parser or takes longer than ten seconds
 * @throws Error with a message such as `3:1: Expected a closing tag for …` when the text is not MDX
 */
export function parseTree(text: string): MdxNode | undefined {
  if (!isHarmless(text) && !survivesProbe(text)) return undefined;
  return parseHere(text);
}

/** As `parseTree`, but a text that crashes the parser ends this process. */
export function parseHere(text: string): MdxNode {
  loaded ??= load();
  return loaded.parser.mdxToMdast(text, { features: { frontmatter: false } });
}

/**
 * Compiles MDX as the build does. The text must have been parsed, and must not be nested deeply.
 *
 * @returns ids of its headings
 * @throws Error as `parseTree` does
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

/** Where the code begins that `parseTree` could not read. */
export function findCode(text: string): number {
  const hidden = text.replace(COMMENT, (comment) => ' '.repeat(comment.length));
  return Math.max(0, hidden.search(CODE));
}

/** Nested code overflows the native stack, or takes exponential time; Markdown alone does neither. */
function isHarmless(text: string): boolean {
  return text.length <= LONG && !CODE.test(text.replace(COMMENT, ''));
}

function survivesProbe(text: string): boolean {
  const probe = fileURLToPath(new URL('mdx-probe.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, [probe], {
    input: text,
    stdio: ['pipe', 'ignore', 'ignore'],
    timeout: PROBE_SECONDS * 1000,
  });
  return status === 0;
}

function load() {
  const own = createRequire(import.meta.url);
  const mdx = createRequire(own.resolve('@astrojs/mdx'));
  const path = mdx.resolve('@astrojs/markdown-satteri');
  return {
    parser: createRequire(path)('satteri') as Parser,
    processor: mdx(path) as Processor,
  };
}
