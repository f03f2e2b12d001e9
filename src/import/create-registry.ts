import type { Paper } from '../collection/schema.ts';
import { topicOfMark } from '../collection/schema.ts';
import { formatNote } from './field-validator.ts';
import type { RecordPaper } from './import-record.ts';

const UNIQUE_FIELDS = ['arxiv', 'doi', 'acl'] as const;
type UniqueField = (typeof UNIQUE_FIELDS)[number];

export interface Registry {
  /** Whether a new paper can use this id. */
  readonly isFree: (id: string) => boolean;
  /** Registers the id, aliases, arXiv id, DOI and ACL id of a paper. */
  readonly add: (paper: Paper) => void;
  /**
   * Omits values that would make the collection invalid: an arXiv id, DOI, ACL id or alias that another
   * paper has, and topics that do not exist.
   *
   * @param id the id of this paper, if it has one already
   */
  readonly restrict: (
    paper: RecordPaper,
    id: string | undefined,
  ) => { readonly paper: RecordPaper; readonly notes: readonly string[] };
}

/**
 * Keeps track of the identifiers that a collection uses, so that an import writes nothing that
 * `findRelationFaults` reports.
 *
 * @param reserved ids that no paper has or may get
 * @param topics ids of the topics that exist
 */
export function createRegistry(
  papers: readonly Paper[],
  reserved: readonly string[],
  topics: ReadonlySet<string>,
): Registry {
  /** Maps ids and aliases to the id of their paper. */
  const addresses = new Map<string, string>();
  /** Maps lower-case arXiv ids, DOIs and ACL ids to the id of their paper. */
  const numbers = new Map<string, string>();
  const unavailable = new Set(reserved);

  function add(paper: Paper): void {
    for (const address of [paper.id, ...paper.aliases]) addresses.set(address, paper.id);
    for (const field of UNIQUE_FIELDS) {
      const number = paper[field];
      if (number !== undefined) numbers.set(numberKey(field, number), paper.id);
    }
  }
  for (const paper of papers) add(paper);

  const isFree = (id: string): boolean => !addresses.has(id) && !unavailable.has(id);

  function restrict({ arxiv, doi, acl, ...rest }: RecordPaper, id: string | undefined) {
    const notes: string[] = [];
    const reject = (value: string, reason: string): false => {
      notes.push(`${formatNote(value)} ${reason}; omitted`);
      return false;
    };
    const isAvailable = (field: UniqueField, number: string): boolean => {
      const owner = numbers.get(numberKey(field, number));
      if (owner === undefined || owner === id) return true;
      return reject(`${field}: "${number}"`, `belongs to the paper "${owner}"`);
    };
    const paper: RecordPaper = {
      ...rest,
      ...(arxiv !== undefined && isAvailable('arxiv', arxiv) && { arxiv }),
      ...(doi !== undefined && isAvailable('doi', doi) && { doi }),
      ...(acl !== undefined && isAvailable('acl', acl) && { acl }),
      aliases: rest.aliases.filter((alias) => {
        if (alias === id) return reject(`aliases: "${alias}"`, 'is the paper’s own id');
        if (isFree(alias) || (id !== undefined && addresses.get(alias) === id)) return true;
        return reject(`aliases: "${alias}"`, 'is an id or alias of another paper');
      }),
      topics: rest.topics.filter((mark) => {
        const topic = topicOfMark(mark);
        return (
          topics.has(topic) ||
          reject(`topics: "${mark}"`, `is not a topic of the collection; add topics/${topic}.mdx`)
        );
      }),
    };
    return { paper, notes };
  }

  return { isFree, add, restrict };
}

function numberKey(field: UniqueField, number: string): string {
  return `${field}:${number.toLowerCase()}`;
}
