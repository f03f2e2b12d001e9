import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findLiveCode } from './live-code.ts';
import { explainBrokenMarkup, type BrokenMarkup } from './prose/broken-markup.ts';
import { findCode, findManyMarks, isHarmless } from './prose/harmless.ts';
import { compile, parseTree } from './prose/mdx-parser.ts';
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

const PROBE_SECONDS = 10;
const PROBE = fileURLToPath(new URL('prose/mdx-probe.ts', import.meta.url));

const TOO_DEEP = `is nested more than ${MAX_DEPTH} levels deep; put fewer quotes, lists, emphasis or tags inside one another`;

/**
 * Parses the body of an MDX file. Broken markup is blanked and the rest parsed again, so that all of
 * it is found at once. A text that could crash the parser is parsed in a process of its own first.
 */
export function parseMdx(source: string): ParsedMdx {
  const text = hideFrontMatter(source);
  const marks = findManyMarks(text);
  if (marks !== undefined) return refuse({ ...locate(text, marks), message: TOO_DEEP });
  if (isHarmless(text) || survivesProbe(text)) return parseHere(text);
  const message =
    'cannot be read from here on, because it is nested too deep or too long; write it more simply, and \\{ for a brace';
  return refuse({ ...locate(text, findCode(text)), message });
}

/** As {@link parseMdx}, but a text that crashes the parser ends this process. */
export function parseHere(source: string): ParsedMdx {
  // The parser crashes on a statement whose last character is a backslash.
  let text = `${source}\n`;
  const broken: Broken[] = [];
  while (broken.length < MAX_BROKEN) {
    try {
      const all = flatten(parseTree(text), MAX_DEPTH);
      if ('tooDeep' in all) {
        const { line, column } = all.tooDeep.position?.start ?? { line: 1, column: 1 };
        return refuse(...broken, { line, column, message: TOO_DEEP });
      }
      const { nodes } = all;
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
  return refuse(...broken);
}

function refuse(...broken: readonly Broken[]): ParsedMdx {
  return { nodes: [], broken, headings: [] };
}

function survivesProbe(text: string): boolean {
  const { status } = spawnSync(process.execPath, [PROBE], {
    input: text,
    stdio: ['pipe', 'ignore', 'ignore'],
    timeout: PROBE_SECONDS * 1000,
  });
  return status === 0;
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
