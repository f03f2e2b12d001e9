import type { MentionKind } from '../../collection/mention-kinds.ts';

/** A name at a place of a text, before it is known which names are one. */
export interface Found {
  /** As it stands there, or as the lexicon writes it. */
  readonly name: string;
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  /** In the lexicon. */
  readonly isKnown: boolean;
  /** The paper says that it is its own. */
  readonly isOwn: boolean;
}
