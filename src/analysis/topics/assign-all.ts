import { assignTopics, type Assignment } from '../../catalogue/assign-topics.ts';
import type { Paper, Topic } from '../../collection/schema.ts';
import type { Computation } from '../compute.ts';

type Text = Pick<Paper, 'title' | 'abstract' | 'topics'>;

/** The topics of each paper. */
export const assignAll: Computation<Text, readonly Topic[], readonly Assignment[][]> = {
  name: 'assignAll',
  module: 'src/analysis/topics/assign-all.ts',
  run: (papers, topics) => papers.map((paper) => assignTopics(paper, topics)),
};
