import { findLiveCode } from './live-code.ts';
import { explainBrokenMarkup, type BrokenMarkup } from './prose/broken-markup.ts';
import { compile, findCode, parseTree } from './prose/mdx-parser.ts';
import { flatten, type MdxNode } from './prose/mdx-tree.ts';
import { hideFrontMatter, locate } from './shown-prose.ts';

export interface ParsedMdx {
  /** All nodes in document order; of a broken text, those that remain without its broken markup. */
  readonly nodes: readonly MdxNode[];
  readonly broken: readonly Broken[];
  /** Ids of the headings as the build makes them; none where markup is broken. */
  readonly headings: readonly string[];
}

export interface Broken extends Pick<BrokenMarkup, 'message' | 'tag'> {
  readonly line: number;
  readonly column: number;
}

/** Nested quotes, lists, emphasis and tags; the build's compiler is recursive and would crash. */
const MAX_DEPTH = 100;

/** Broken markup that is reported of one text. */
const MAX_BROKEN = 50;

/**
 * Parses the body of an MDX file. Broken markup is blanked and the rest parsed again, so that all of
 * it is found at once.
 */
export function parseMdx(source: string): ParsedMdx {
  let text = hideFrontMatter(source);
  const broken: Broken[] = [];
  while (broken.length < MAX_BROKEN) {
    try {
      const read = readNodes(text);
      if ('unread' in read) return { nodes: [], broken: [...broken, read.unread], headings: [] };
      const { nodes } = read;
      // What has live code is refused, and need not compile.
      const compiles = broken.length === 0 && findLiveCode(nodes).length === 0;
      return { nodes, broken, headings: compiles ? compile(text) : [] };
    } catch (error) {
      const { index, ranges, ...said } = explainBrokenMarkup(text, (error as Error).message);
      broken.push({ ...locate(text, index), ...said });
      const blanked = blank(text, ranges);
      // The place is not known exactly enough to go on.
      if (blanked === text) break;
      text = blanked;
    }
  }
  return { nodes: [], broken, headings: [] };
}

/** @throws Error when the text is not MDX */
function readNodes(text: string): { nodes: readonly MdxNode[] } | { unread: Broken } {
  const root = parseTree(text);
  if (!root) {
    const message =
      'cannot be read from here on, because it is nested too deep or too long; write it more simply, and \\{ for a brace';
    return { unread: { ...locate(text, findCode(text)), message } };
  }
  const all = flatten(root, MAX_DEPTH);
  if ('nodes' in all) return all;
  const { line, column } = all.tooDeep.position?.start ?? { line: 1, column: 1 };
  const message = `is nested more than ${MAX_DEPTH} levels deep; put fewer quotes, lists, emphasis or tags inside one another`;
  return { unread: { line, column, message } };
}

/** Everything in the body of an MDX file, in document order. */
export function listMdxNodes(text: string): readonly MdxNode[] {
  return parseMdx(text).nodes;
}

function blank(text: string, ranges: BrokenMarkup['ranges']): string {
  let blanked = text;
  for (const [start, end] of ranges) {
    const hidden = blanked.slice(start, end).replace(/[^\r\n]/g, ' ');
    blanked = blanked.slice(0, start) + hidden + blanked.slice(end);
  }
  return blanked;
}
