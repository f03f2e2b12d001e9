import type { Fault } from '../faults.ts';
import { findForeignMarkup, isForeignTag } from '../foreign-markup.ts';
import { parseMdx, type ParsedMdx } from '../parse-mdx.ts';
import { findElementFaults } from './element-faults.ts';

/** A parsed MDX text with its faults. */
export interface CheckedProse extends Pick<ParsedMdx, 'nodes' | 'headings'> {
  readonly faults: readonly Fault[];
}

export const NO_PROSE: CheckedProse = { nodes: [], headings: [], faults: [] };

/**
 * Checks the body of an MDX file for everything that would fail the build and for forbidden markup.
 *
 * @param text the whole file
 * @param isPage whether it is a page, not a topic or a list
 */
export function checkProse(text: string, file: string, isPage = false): CheckedProse {
  const parsed = parseMdx(text);
  const { nodes, broken, headings } = parsed;
  const markup = [
    ...broken.filter((error) => !isForeignTag(error)),
    ...findElementFaults(nodes, isPage),
  ].map(({ line, column, message }) => ({ file, line, column, rule: 'broken-markup', message }));
  return { nodes, headings, faults: [...markup, ...findForeignMarkup(parsed, text, file)] };
}
