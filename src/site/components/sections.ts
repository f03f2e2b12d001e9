import { text } from '#text';
import { groupKinds } from '../../collection/group-kinds.ts';
import { lists } from '../bind/collections.ts';
import { site } from '../bind/site.ts';
import { GROUP_TEXTS } from '../text/group-texts.ts';

type Section = readonly [name: string, path: string];

/** Kinds of groups that the header links, in its order. */
export const headerKinds = groupKinds
  .filter(({ header }) => header)
  .toSorted((a, b) => (a.header?.place ?? 0) - (b.header?.place ?? 0));

/** Links that the header shows on every page where there is room. */
export const FIRST_SECTIONS: readonly Section[] = [
  [text.pages.papers, '/papers/'],
  ...listKinds(false),
  [text.pages.map, '/map/'],
];

/** Links in the header's menu; the current one is also shown in the header. */
export const MORE_SECTIONS: readonly Section[] = [
  ...listKinds(true),
  ...(lists.length > 0 ? [[GROUP_TEXTS.lists.title, '/lists/'] as const] : []),
  ...(Object.values(site.fields).some(({ pages }) => pages)
    ? [[GROUP_TEXTS.fields.title, '/fields/'] as const]
    : []),
  [text.pages.trends, '/trends/'],
  [text.pages.compare, '/compare/'],
];

function listKinds(isInMenu: boolean): Section[] {
  return headerKinds
    .filter(({ header }) => (header?.isInMenu ?? false) === isInMenu)
    .map(({ id }) => [GROUP_TEXTS[id].title, `/${id}/`]);
}
