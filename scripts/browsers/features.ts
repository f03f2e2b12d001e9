/**
 * First browser versions with a feature. Edge has the versions of Chrome, and iOS those of Safari.
 */
export interface Versions {
  readonly chrome: number;
  readonly firefox: number;
  readonly safari: number;
}

interface Feature extends Versions {
  readonly name: string;
  /** Matches code or styles that use it. */
  readonly pattern: RegExp;
}

const feature = (
  name: string,
  pattern: RegExp,
  ...[chrome, firefox, safari]: [number, number, number]
): Feature => ({ name, pattern, chrome, firefox, safari });

/**
 * Features that pages require, with versions from MDN's compatibility data: only the newest of each
 * language, which imply the older ones. Progressive enhancements (`text-wrap`, `field-sizing`,
 * sharing, service workers) and features behind a check are not listed.
 */
export const CODE_FEATURES: readonly Feature[] = [
  feature('module scripts', /\bimport\b/, 61, 60, 11),
  feature('import()', /\bimport\(/, 63, 67, 11.1),
  feature('private fields', /\bthis\.#/, 84, 90, 15),
  feature('Array.prototype.at', /\.at\(/, 92, 90, 15.4),
  feature('Object.hasOwn', /Object\.hasOwn\(/, 93, 92, 15.4),
  feature('Array.prototype.findLast', /\.findLast(?:Index)?\(/, 97, 104, 15.4),
  feature('Array.prototype.toSorted', /\.to(?:Sorted|Reversed|Spliced)\(/, 110, 115, 16),
  feature('sets in regular expressions', /\/[dgimsuy]*v[dgimsuy]*[.,;)\s]/, 112, 116, 17),
  feature('String.prototype.toWellFormed', /\.(?:to|is)WellFormed\(/, 111, 119, 16.4),
  feature('CompressionStream', /\b(?:Dec|C)ompressionStream\(/, 80, 113, 16.4),
  feature('Map.groupBy', /(?:Map|Object)\.groupBy\(/, 117, 119, 17.4),
  feature('Promise.withResolvers', /Promise\.withResolvers\(/, 119, 121, 17.4),
  feature('Array.fromAsync', /Array\.fromAsync\(/, 121, 115, 16.4),
  feature('Intl.Segmenter', /Intl\.Segmenter\(/, 87, 125, 14.1),
  feature('methods of Set', /\.(?:union|intersection|difference|isSubsetOf)\(/, 122, 127, 17),
  feature(
    'iterator helpers',
    /\.(?:values|keys|entries)\(\)\s*\.(?:map|filter|some|take)\(/,
    122,
    131,
    18.4,
  ),
  feature('URL.parse', /URL\.parse\(/, 126, 126, 18),
  feature('Promise.try', /Promise\.try\(/, 128, 134, 18.2),
  feature('RegExp.escape', /RegExp\.escape\(/, 136, 134, 18.2),
];

export const STYLE_FEATURES: readonly Feature[] = [
  feature('layers', /@layer\b/, 99, 97, 15.4),
  feature(':has()', /:has\(/, 105, 121, 15.4),
  feature('ranges in media queries', /@media[^{]*\(width\s*[<>]/, 104, 63, 16.4),
  feature('color-mix()', /color-mix\(/, 111, 113, 16.2),
  feature('nesting', /&:(?:hover|is)/, 120, 117, 17.2),
  feature('light-dark()', /light-dark\(/, 123, 120, 17.5),
  feature('@starting-style', /@starting-style\b/, 117, 129, 17.5),
  feature('anchor positions', /\banchor\(/, 125, 147, 26),
];

/** Finds the oldest browsers that support everything the texts use, and the deciding features. */
export function findOldest(
  texts: readonly { readonly text: string; readonly features: readonly Feature[] }[],
): Versions & { readonly used: readonly string[] } {
  const used = texts.flatMap(({ text, features }) =>
    features.filter(({ pattern }) => pattern.test(text)),
  );
  const newest = (browser: keyof Versions) =>
    Math.max(...used.map((versions) => versions[browser]));
  return {
    ...{ chrome: newest('chrome'), firefox: newest('firefox'), safari: newest('safari') },
    used: used.map(({ name }) => name),
  };
}

/** Formats versions as in the README. */
export function formatOldest({ chrome, firefox, safari }: Versions): string {
  return `Chrome and Edge ${chrome}, Firefox ${firefox} and Safari ${safari}`;
}
