import type { FacetField } from '../../search/address.ts';

/** Facets whose values come with an answer, for they are too many for the page. */
const LOADED = ['person', 'mention'] as const satisfies readonly FacetField[];

export type LoadedField = (typeof LOADED)[number];

export const isLoaded = (field: FacetField): field is LoadedField =>
  LOADED.some((loaded) => loaded === field);
