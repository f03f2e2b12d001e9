import type { Paper } from './schema.ts';

/** The fields by which a paper is tied to other papers and to topics. */
export interface PaperKeys {
  readonly id: string | undefined;
  readonly aliases: readonly string[];
  readonly arxiv?: Paper['arxiv'];
  readonly doi?: Paper['doi'];
  readonly topics: readonly string[];
}

/**
 * The keys of a paper that has faults, as far as they can be read, so that what is wrong between
 * papers is told in the same go as what is wrong within one.
 */
export function readKeys(data: unknown, id?: string): PaperKeys {
  const fields: Record<string, unknown> =
    typeof data === 'object' && data !== null ? { ...data } : {};
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' ? value : undefined;
  const texts = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  return {
    id: id ?? text(fields.id),
    aliases: texts(fields.aliases),
    arxiv: text(fields.arxiv),
    doi: text(fields.doi),
    topics: texts(fields.topics),
  };
}
