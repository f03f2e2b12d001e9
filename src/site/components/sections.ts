import { text } from '#text';
import { groupKinds } from '../../collection/group-kinds.ts';
import { GROUP_TEXTS } from '../text/group-texts.ts';

/** Kinds of groups that the header links, in its order. */
export const headerKinds = groupKinds
  .filter(({ header }) => header)
  .toSorted((a, b) => (a.header?.place ?? 0) - (b.header?.place ?? 0));

/** The ways in that every page offers; for those that are "wide" a phone's header has no room. */
export const SECTIONS: readonly (readonly [
  name: string,
  path: string,
  room?: 'wide' | undefined,
])[] = [
  [text.pages.papers, '/papers/'],
  ...headerKinds.map(
    ({ id, header }) =>
      [GROUP_TEXTS[id].title, `/${id}/`, header?.isWide ? 'wide' : undefined] as const,
  ),
  [text.pages.map, '/map/', 'wide'],
];
