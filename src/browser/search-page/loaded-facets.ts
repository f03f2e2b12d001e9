import type { FacetField } from '../../search/address.ts';

/** Facets with too many values for the page, which come with an answer. */
const LOADED = ['person', 'mention'] as const satisfies readonly FacetField[];

export type LoadedField = (typeof LOADED)[number];

export const isLoaded = (field: FacetField): field is LoadedField =>
  LOADED.some((loaded) => loaded === field);
