/**
 * Shortens a range of pages to the digits of the last page that differ from the first: "101–110" →
 * "101–10". Other texts are returned unchanged.
 *
 * @param minDigits minimum number of digits of the last page
 */
export function shortenRange(pages: string, minDigits = 1): string {
  const [, first = '', last = ''] = /^(\d+)–(\d+)$/.exec(pages) ?? [];
  if (first.length !== last.length) return pages;
  let same = 0;
  while (same < last.length - minDigits && first[same] === last[same]) same += 1;
  return first === '' || first === last ? pages : `${first}–${last.slice(same)}`;
}

/** Shortens a range by the rule of Chicago: "321–28", but "101–8" and "200–210". */
export function shortenChicagoRange(pages: string): string {
  const first = Number(/^\d+/.exec(pages)?.[0]);
  if (first < 100 || first % 100 === 0) return pages;
  return shortenRange(pages, first % 100 < 10 ? 1 : 2);
}
