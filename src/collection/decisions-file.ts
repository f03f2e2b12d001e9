import { join } from 'node:path';
import { z } from 'zod';
import type { Fault } from './faults.ts';
import { createFieldFault } from './field-fault.ts';
import { suggestNearest } from './nearest.ts';
import { isPaperId } from './syntax.ts';
import { readOptionalYaml } from './yaml-file.ts';

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
  })
  .refine(({ papers: [one, other] }) => one?.toLowerCase() !== other?.toLowerCase(), {
    path: ['papers'],
    error: 'names the same paper twice; name two papers, or this one only once',
  });

/** Schema of `decisions.yaml`. */
export const decisionsSchema = z.strictObject({
  decisions: z
    .array(decisionSchema)
    .superRefine(rejectRepeated)
    .default([])
    .describe('Decisions that imports cannot make: whether two records are the same paper.'),
});

export type Decision = z.output<typeof decisionSchema>;

/** Rejects decisions on the same papers, which could contradict each other. */
function rejectRepeated(
  decisions: readonly { readonly papers: readonly string[] }[],
  context: z.RefinementCtx,
): void {
  const first = new Map<string, number>();
  for (const [index, { papers }] of decisions.entries()) {
    const key = papers
      .map((paper) => paper.toLowerCase())
      .sort()
      .join(' ');
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else {
      const message = `decides on the same papers as decisions[${earlier}]; keep one of the two`;
      context.addIssue({ code: 'custom', path: [index, 'papers'], message });
    }
  }
}

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
  const source = await readOptionalYaml(join(content, 'decisions.yaml'), decisionsSchema);
  const { value, faults, warnings } = source;
  const unknown = value.decisions.flatMap(({ papers }, decision) =>
    papers.flatMap((paper, index): Fault[] => {
      if (paper.includes(':') || ids.has(paper)) return [];
      const advice = suggestNearest(paper, ids, 'correct it, or remove the decision');
      const message = `there is no paper "${paper}"; ${advice}`;
      return [createFieldFault(source, ['decisions', decision, 'papers', index], message)];
    }),
  );
  return { decisions: value.decisions, faults, warnings: [...warnings, ...unknown] };
}
