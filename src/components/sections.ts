import { text } from '#text';

/** The ways in that every page offers: name and address. */
export const SECTIONS = [
  [text.pages.papers, '/papers/'],
  [text.pages.topics, '/topics/'],
  [text.pages.people, '/people/'],
  [text.pages.venues, '/venues/'],
  [text.pages.years, '/years/'],
] as const;
