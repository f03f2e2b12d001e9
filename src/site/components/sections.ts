import { text } from '#text';

/** The ways in that every page offers; for those that are "wide" a phone's header has no room. */
export const SECTIONS: readonly (readonly [name: string, path: string, room?: 'wide'])[] = [
  [text.pages.papers, '/papers/'],
  [text.pages.topics, '/topics/'],
  [text.pages.people, '/people/'],
  [text.pages.venues, '/venues/'],
  [text.pages.years, '/years/'],
  [text.pages.mentions, '/mentions/', 'wide'],
  [text.pages.map, '/map/', 'wide'],
];
