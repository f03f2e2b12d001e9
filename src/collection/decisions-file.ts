import { join } from 'node:path';
import { z } from 'zod';
import type { Fault } from './faults.ts';
import { displayPath } from './list-files.ts';
import { nearest } from './nearest.ts';
import { readOptionalYaml } from './optional-yaml-file.ts';
import { isPaperId } from './syntax.ts';

const name = z
  .string()
  .refine((value) => isPaperId(value) || /^(?:doi:10\.\d|arxiv:\S|text:[\w-]{8}$)/.test(value), {
    error: (issue) =>
      `"${String(issue.input)}" does not name a paper; write its id, "doi:" and its DOI, "arxiv:" and its arXiv id, or the name in the report of the import`,
  });

const decisionSchema = z
  .strictObject({
    papers: z
      .array(name)
      .min(1, { error: 'is empty; name one paper or two' })
      .max(2, { error: 'has more than two papers; write a decision for each pair' })
      .describe(
        'Two papers, or one that its source no longer lists: an id, "doi:…", "arxiv:…", or the name in the report of the import.',
      ),
    decision: z
      .enum(['merge', 'keep'], { error: 'must be merge or keep' })
      .describe('merge: the two are one paper. keep: they are different, or the paper stays.'),
  })
  .refine(({ papers, decision }) => decision === 'keep' || papers.length === 2, {
    path: ['papers'],
    error: 'has only one paper to merge; name two',
  });

/** Schema of `decisions.yaml`. */
export const decisionsSchema = z.strictObject({
  decisions: z
    .array(decisionSchema)
    .default([])
    .describe('What imports cannot know: whether two records are one paper.'),
});

export type Decision = z.output<typeof decisionSchema>;

interface ParsedDecisions {
  /** Empty if there are faults or no file. */
  readonly decisions: readonly Decision[];
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/**
 * Reads the optional file `content/decisions.yaml`. Errors are returned as faults, decisions on papers
 * that do not exist as warnings.
 *
 * @param ids the ids and aliases of all papers
 */
export async function parseDecisions(
  content: string,
  ids: ReadonlySet<string>,
): Promise<ParsedDecisions> {
  const path = join(content, 'decisions.yaml');
  const { value, locate, faults, warnings } = await readOptionalYaml(path, decisionsSchema);
  const unknown = value.decisions.flatMap(({ papers }, decision) =>
    papers.flatMap((paper, index): Fault[] => {
      if (paper.includes(':') || ids.has(paper)) return [];
      const place = locate?.(['decisions', decision, 'papers', index]);
      const closest = nearest(paper, ids);
      const advice = closest ? `did you mean "${closest}"?` : 'correct it, or remove the decision';
      const message = `there is no paper "${paper}"; ${advice}`;
      const field = `decisions[${decision}].papers[${index}]`;
      return [{ file: displayPath(path), ...place, field, message }];
    }),
  );
  return {
    decisions: value.decisions,
    faults,
    warnings: [...warnings, ...unknown],
  };
}
