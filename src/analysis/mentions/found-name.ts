import type { MentionKind } from '../../collection/mention-kinds.ts';

/** A name at a position of a text, before equal names are merged. */
export interface FoundName {
  /** As in the text, or as in the lexicon. */
  readonly name: string;
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  /** Whether it is in the lexicon. */
  readonly isKnown: boolean;
  /** Whether the paper introduces it. */
  readonly isOwn: boolean;
}
