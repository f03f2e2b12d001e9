import { splitName } from '../../collection/person-name.ts';
import type { ForeignFields } from '../import-record.ts';
import type { NameParts } from '../name-parts.ts';

/** A person in a record of an API. */
export interface JsonPerson extends Pick<
  NameParts,
  'family' | 'given' | 'literal' | 'orcid' | 'affiliations'
> {
  /** The whole name, if it is not given in parts. */
  readonly name?: string | undefined;
}

/** The authors and editors of a record, with their ORCIDs and affiliations. */
export function readPeople(
  authors: readonly JsonPerson[],
  editors: readonly JsonPerson[] = [],
): Pick<ForeignFields, 'authors' | 'editors' | 'names'> {
  return {
    authors: authors.map(toDisplayName).filter(Boolean),
    editors: editors.map(toDisplayName).filter(Boolean),
    names: [...authors, ...editors].map(toParts),
  };
}

function toDisplayName({ name, literal, given, family }: JsonPerson): string {
  return literal ?? (family ? [given, family].filter(Boolean).join(' ') : (name ?? given ?? ''));
}

function toParts({ name, orcid, affiliations, ...parts }: JsonPerson): NameParts {
  const isWhole = parts.family === undefined && parts.literal === undefined;
  return { ...(isWhole ? splitName(name ?? '') : parts), orcid, affiliations };
}
