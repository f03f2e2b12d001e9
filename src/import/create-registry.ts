import type { Paper } from '../collection/schema.ts';
import { topicOfMark } from '../collection/schema.ts';
import { formatNote } from './accept-field.ts';
import type { RecordPaper } from './import-record.ts';

export interface Registry {
  /** Whether an id is free for a new paper. */
  readonly isFree: (id: string) => boolean;
  /** Notes the keys of a paper as its own. */
  readonly add: (paper: Paper) => void;
  /**
   * The paper without what the collection would refuse beside its other papers: an arXiv id, a DOI
   * or an alias that another has, and topics that do not exist. `id` is the paper's own, if known.
   */
  readonly restrict: (
    paper: RecordPaper,
    id: string | undefined,
  ) => { readonly paper: RecordPaper; readonly notes: readonly string[] };
}

/**
 * Knows which keys of a collection are taken, so that an import writes nothing that
 * `findRelationFaults` refuses.
 *
 * @param reserved ids that no paper has and that no paper may get
 * @param topics ids of the topics that exist
 */
export function createRegistry(
  papers: readonly Paper[],
  reserved: readonly string[],
  topics: ReadonlySet<string>,
): Registry {
  /** By id or alias: the id of its paper. */
  const addresses = new Map<string, string>();
  /** By arXiv id or DOI in lower case: the id of its paper. */
  const numbers = new Map<string, string>();
  const unavailable = new Set(reserved);

  function add(paper: Paper): void {
    for (const address of [paper.id, ...paper.aliases]) addresses.set(address, paper.id);
    for (const field of ['arxiv', 'doi'] as const) {
      const number = paper[field];
      if (number !== undefined) numbers.set(keyOf(field, number), paper.id);
    }
  }
  for (const paper of papers) add(paper);

  const isFree = (id: string): boolean => !addresses.has(id) && !unavailable.has(id);

  function restrict({ arxiv, doi, ...rest }: RecordPaper, id: string | undefined) {
    const notes: string[] = [];
    const refuse = (what: string, why: string): false => {
      notes.push(`${formatNote(what)} ${why}; left out`);
      return false;
    };
    const isOwn = (field: 'arxiv' | 'doi', number: string): boolean => {
      const owner = numbers.get(keyOf(field, number));
      if (owner === undefined || owner === id) return true;
      return refuse(`${field}: "${number}"`, `is that of "${owner}"`);
    };
    const paper: RecordPaper = {
      ...rest,
      ...(arxiv !== undefined && isOwn('arxiv', arxiv) && { arxiv }),
      ...(doi !== undefined && isOwn('doi', doi) && { doi }),
      aliases: rest.aliases.filter((alias) => {
        if (alias === id) return refuse(`aliases: "${alias}"`, 'is the paper’s own id');
        if (isFree(alias) || (id !== undefined && addresses.get(alias) === id)) return true;
        return refuse(`aliases: "${alias}"`, 'is the address of another paper');
      }),
      topics: rest.topics.filter((mark) => {
        const topic = topicOfMark(mark);
        return (
          topics.has(topic) ||
          refuse(`topics: "${mark}"`, `names no topic of the collection; write topics/${topic}.mdx`)
        );
      }),
    };
    return { paper, notes };
  }

  return { isFree, add, restrict };
}

function keyOf(field: 'arxiv' | 'doi', number: string): string {
  return `${field}:${number.toLowerCase()}`;
}
