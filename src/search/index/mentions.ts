import type { Catalogue } from '../../catalogue/types.ts';
import type { Named } from '../named.ts';
import { createRagged, type Ragged } from './columns.ts';
import { decodePack, encodePack } from '../../catalogue/pack.ts';

/** Mentions and the papers that contain them. Separate files, since few questions need them. */
export interface Mentions {
  readonly mentions: readonly Named[];
  /** Indexes in `mentions`, in the order of the abstract. */
  readonly paperMentions: Ragged;
}

type CatalogueData = Pick<Catalogue, 'papers' | 'mentions'>;

/** Names of the mentions that have a page, most papers first. */
export function encodeMentionNames({ mentions }: Pick<CatalogueData, 'mentions'>): Uint8Array {
  return encodePack({ words: listNamed(mentions).map(({ id, name }) => [id, name]), numbers: [] });
}

export function decodeMentionNames(bytes: Uint8Array): readonly Named[] {
  const { words } = decodePack<readonly (readonly [string, string])[]>(bytes);
  return words.map(([id, name]) => ({ id, name }));
}

export function encodePaperMentions({ papers, mentions }: CatalogueData): Uint8Array {
  const places = new Map(listNamed(mentions).map(({ id }, place) => [id, place]));
  const byPaper = papers.map((paper) =>
    paper.mentions.flatMap(({ mention }) => places.get(mention.id) ?? []),
  );
  return encodePack({ words: null, numbers: [byPaper.map((list) => list.length), byPaper.flat()] });
}

export function decodePaperMentions(bytes: Uint8Array): Ragged {
  const [counts = new Int32Array(), values = new Int32Array()] = decodePack(bytes).numbers;
  return createRagged(counts, values);
}

function listNamed(mentions: CatalogueData['mentions']): CatalogueData['mentions'] {
  return mentions.filter(({ hasPage }) => hasPage);
}
