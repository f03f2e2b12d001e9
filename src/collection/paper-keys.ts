import type { Paper } from './schema.ts';

/** The fields that relate a paper to other papers and to topics. */
export interface PaperKeys {
  readonly id: string | undefined;
  readonly aliases: readonly string[];
  readonly arxiv?: Paper['arxiv'];
  readonly doi?: Paper['doi'];
  readonly acl?: Paper['acl'];
  readonly topics: readonly string[];
}

/**
 * Reads the keys of a paper with faults as far as possible, so that faults between papers can be
 * reported in the same run.
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
    acl: text(fields.acl),
    topics: texts(fields.topics),
  };
}
