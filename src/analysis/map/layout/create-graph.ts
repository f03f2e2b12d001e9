import { NEAR, type SimilarPapers } from '../../related/similar-papers.ts';

/** The data that the layout needs. */
export interface Shape extends Pick<SimilarPapers, 'ids' | 'near' | 'scores'> {
  /**
   * The main topic of each paper as a number; −1 for none. Papers of a topic attract each other.
   */
  readonly topics?: Int32Array | undefined;
}

/** The symmetric graph of similar papers, as flat arrays. */
export interface Graph {
  readonly count: number;
  /** For each paper the start of its neighbours; has one more entry than papers. */
  readonly starts: Int32Array;
  readonly others: Int32Array;
  /** Strength of attraction; about 1 in total per paper. */
  readonly pulls: Float64Array;
}

/** Proportion of a paper's attraction that goes to the papers of its topic. */
const TOPIC_SHARE = 0.6;

/**
 * Each paper distributes one unit of attraction over its neighbours, and over the other papers of
 * its topic if there are topics; each end gets half of it.
 */
export function createGraph(shape: Shape): Graph {
  const count = shape.ids.length;
  const degrees = new Int32Array(count + 1);
  forEachAttraction(shape, (from) => {
    degrees[from + 1] = (degrees[from + 1] ?? 0) + 1;
  });
  const starts = new Int32Array(count + 1);
  for (let paper = 0; paper < count; paper++) {
    starts[paper + 1] = (starts[paper] ?? 0) + (degrees[paper + 1] ?? 0);
  }
  const next = starts.slice();
  const size = starts[count] ?? 0;
  const others = new Int32Array(size);
  const pulls = new Float64Array(size);
  forEachAttraction(shape, (from, to, pull) => {
    const slot = next[from] ?? 0;
    next[from] = slot + 1;
    others[slot] = to;
    pulls[slot] = pull;
  });
  return { count, starts, others, pulls };
}

/** Calls a function for both directions of each attraction. */
function forEachAttraction(
  { ids, near, scores, topics }: Shape,
  visit: (from: number, to: number, pull: number) => void,
): void {
  const groups = topics ? groupByTopic(topics) : [];
  for (let paper = 0; paper < ids.length; paper++) {
    const visitBoth = (other: number, pull: number): void => {
      visit(paper, other, pull);
      visit(other, paper, pull);
    };
    const group = groups[topics?.[paper] ?? -1] ?? [];
    const share = group.length > 1 ? TOPIC_SHARE : 0;
    for (const other of group) {
      if (other !== paper) visitBoth(other, share / (group.length - 1) / 2);
    }
    let sum = 0;
    for (let at = paper * NEAR; at < (paper + 1) * NEAR; at++) sum += scores[at] ?? 0;
    for (let at = paper * NEAR; at < (paper + 1) * NEAR && (near[at] ?? -1) >= 0; at++) {
      visitBoth(near[at] ?? 0, ((1 - share) * (scores[at] ?? 0)) / sum / 2);
    }
  }
}

function groupByTopic(topics: Int32Array): number[][] {
  const groups: number[][] = [];
  topics.forEach((topic, paper) => topic >= 0 && (groups[topic] ??= []).push(paper));
  return groups;
}
