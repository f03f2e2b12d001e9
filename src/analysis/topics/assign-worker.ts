import type { Paper, Topic } from '../../collection/schema.ts';
import { answerParts } from '../../large/kept-parts/answer.ts';
import { assignTopics } from '../../catalogue/assign-topics.ts';

answerParts((papers: readonly Pick<Paper, 'title' | 'abstract' | 'topics'>[], topics: Topic[]) =>
  papers.map((paper) => assignTopics(paper, topics)),
);
