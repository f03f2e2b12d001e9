const PUBLIC_DOMAIN = 'https://creativecommons.org/publicdomain/zero/1.0/';

/**
 * The address of a licence, given as an address or as the name of a Creative Commons licence:
 * "CC BY-NC 4.0", "cc-by-4.0", "CC0". Names without a version have no address.
 */
export function getLicenceUrl(licence: string): string | undefined {
  if (/^https?:\/\/\S+$/.test(licence)) return licence;
  const name = licence
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
  if (/^cc-?0(?:-1\.0)?$/.test(name)) return PUBLIC_DOMAIN;
  const [, terms, version] = /^cc-(by(?:-nc)?(?:-nd|-sa)?)-([1-4]\.[05])$/.exec(name) ?? [];
  return terms && version && `https://creativecommons.org/licenses/${terms}/${version}/`;
}
