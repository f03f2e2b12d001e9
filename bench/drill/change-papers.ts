/** Numbers of papers that are edited, removed and added in the second version. */
export const CHANGED = { edited: 10, removed: 5, added: 5 } as const;

/** A word that occurs only in changed papers. */
export const NEW_WORD = 'quokkaproof';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
}

/**
 * Creates the second version of a collection: the first papers are edited, the last are removed,
 * and others are added.
 *
 * @param lines text of a `.jsonl` file
 */
export function changePapers(lines: string): string {
  const papers = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const edited = papers
    .slice(0, CHANGED.edited)
    .map((paper) => ({ ...paper, title: `${paper.title}, revised ${NEW_WORD}` }));
  const same = papers.slice(CHANGED.edited, -CHANGED.removed);
  const added = papers.slice(-CHANGED.added).map((paper) => ({
    ...paper,
    id: `${paper.id}-again`,
    title: `${paper.title}, again`,
    abstract: `${paper.abstract} It is ${NEW_WORD}.`,
  }));
  return [...edited, ...same, ...added].map((paper) => `${JSON.stringify(paper)}\n`).join('');
}
