/** The ways in that every page offers: name and address. */
export const SECTIONS = [
  ['Papers', '/papers/'],
  ['Topics', '/topics/'],
  ['People', '/people/'],
  ['Venues', '/venues/'],
  ['Years', '/years/'],
] as const;
