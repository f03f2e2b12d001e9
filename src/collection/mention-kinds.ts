export const MENTION_KINDS = ['dataset', 'benchmark', 'metric', 'method', 'software'] as const;

export type MentionKind = (typeof MENTION_KINDS)[number];
