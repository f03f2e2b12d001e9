import { text } from '#text';
import { groupKinds } from '../../collection/group-kinds.ts';
import { getPageProse, hasTopics, lists } from '../bind/collections.ts';
import { programmeFile } from '../bind/programme-file.ts';
import { has, site } from '../bind/site.ts';
import { GROUP_TEXTS } from '../text/group-texts.ts';

type Section = readonly [name: string, path: string];

/** Kinds of groups that the header links to, in order. */
export const headerKinds = groupKinds
  .filter(({ id, header }) => header && has(id) && (id !== 'topics' || hasTopics))
  .toSorted((a, b) => (a.header?.position ?? 0) - (b.header?.position ?? 0));

const first: readonly Section[] = [
  [text.pages.papers, '/papers/'],
  ...listKinds(false),
  ...(has('map') ? [[text.pages.map, '/map/'] as const] : []),
];

const more: readonly Section[] = [
  ...(programmeFile
    ? [[getTitle('programme') ?? text.pages.programme, '/programme/'] as const]
    : []),
  ...(site.volume ? [[getTitle('volume') ?? text.pages.proceedings, '/volume/'] as const] : []),
  ...listKinds(true),
  ...(lists.length > 0 ? [[GROUP_TEXTS.lists.title, '/lists/'] as const] : []),
  ...(Object.values(site.fields).some(({ pages }) => pages)
    ? [[GROUP_TEXTS.fields.title, '/fields/'] as const]
    : []),
  ...(has('trends') ? [[text.pages.trends, '/trends/'] as const] : []),
  ...(has('compare') ? [[text.pages.compare, '/compare/'] as const] : []),
];

/** Links that the header shows on every page if there is room. */
export const FIRST_SECTIONS: readonly Section[] =
  site.header?.map(({ label, to }) => [label, to] as const) ?? first;

/** Links in the header's menu; the current one is also shown in the header. */
export const MORE_SECTIONS: readonly Section[] = site.header
  ? [...first, ...more].filter(([, path]) => !site.header?.some(({ to }) => to === path))
  : more;

/** The title of the maintainer's text for a page. */
function getTitle(page: string): string | undefined {
  return getPageProse(page)?.data.title;
}

function listKinds(isInMenu: boolean): Section[] {
  return headerKinds
    .filter(({ header }) => (header?.isInMenu ?? false) === isInMenu)
    .map(({ id }) => [GROUP_TEXTS[id].title, `/${id}/`]);
}
