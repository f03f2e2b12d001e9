import { isDeepStrictEqual } from 'node:util';
import { formatPrinted, splitName, type Name } from '../collection/person-name.ts';
import type { Paper } from '../collection/schema.ts';

/** A name in the parts that the source gives. */
export interface NameParts {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly particle?: string | undefined;
  readonly suffix?: string | undefined;
  readonly keepsParticle?: boolean | undefined;
  /** The name of a group, which has no parts. */
  readonly literal?: string | undefined;
  readonly orcid?: string | undefined;
  readonly affiliations?: readonly string[] | undefined;
}

type Contributors = NonNullable<Paper['contributors']>;

/**
 * The printed names of authors and the details that do not follow from them.
 *
 * @param names as a reader displays them, given name first
 * @param parts of the same people, as far as known, in any order
 * @param clean cleans a text of the source
 */
export function readContributors(
  names: readonly string[],
  parts: readonly NameParts[],
  clean: (text: string) => string | undefined,
): { readonly names: string[]; readonly contributors: Contributors } {
  const known = new Map(
    parts.map((source) => {
      const name = toName(source, clean);
      const displayed = 'literal' in name ? name.literal : displayInOrder(name);
      return [displayed, { source, name }] as const;
    }),
  );
  const contributors: Contributors = {};
  const printedNames = names.map((displayed) => {
    const found = known.get(displayed);
    if (found === undefined) return displayed;
    const printed = formatPrinted(found.name);
    const details = describe(printed, found.name, found.source, clean);
    if (printed && Object.keys(details).length > 0) contributors[printed] = details;
    return printed || displayed;
  });
  return { names: printedNames, contributors };
}

function toName(source: NameParts, clean: (text: string) => string | undefined): Name {
  const part = (text: string | undefined): string => (text && clean(text)) ?? '';
  const [literal, family] = [part(source.literal), part(source.family)];
  if (literal || !family) return { literal: literal || part(source.given) };
  const [given, particle, suffix] = [
    part(source.given),
    part(source.particle),
    part(source.suffix),
  ];
  return {
    given,
    ...(particle && { particle }),
    family,
    ...(suffix && { suffix }),
    ...(particle && source.keepsParticle && { keepsParticle: true as const }),
  };
}

function displayInOrder({ given, particle, family, suffix }: Exclude<Name, { literal: string }>) {
  return [given, particle, family, suffix].filter(Boolean).join(' ');
}

function describe(
  printed: string,
  name: Name,
  { orcid, affiliations = [] }: NameParts,
  clean: (text: string) => string | undefined,
): Contributors[string] {
  const isKnown = isDeepStrictEqual(splitName(printed), name);
  const id = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/.exec(orcid ?? '')?.[0];
  const places = affiliations.flatMap((place) => clean(place) ?? []);
  const { given, ...parts } = 'literal' in name ? { given: '', literal: true as const } : name;
  return {
    ...(!isKnown && { ...parts, ...(given && { given }) }),
    ...(id && { orcid: id }),
    ...(places.length > 0 && { affiliations: places }),
  };
}
