/**
 * The acronym in the title of a volume: `CVPR` in "2019 IEEE/CVF Conference on Computer Vision
 * (CVPR)", `SESS` in "SESS ’06: Proceedings of …". Undefined if there is none.
 */
export function shortVenue(title: string): string | undefined {
  const plain = title.replace(/[{}]/g, '').trim();
  const name = String.raw`([A-Z][A-Za-z]{0,3}[A-Z][A-Za-z&]{0,10})`;
  const year = String.raw`(?:[\s-]*[’'\x60]?\s?(?:\d{4}|\d{2}))?`;
  return (
    new RegExp(String.raw`\(${name}${year}\)`).exec(plain)?.[1] ??
    new RegExp(String.raw`^${name}[\s-]*[’'\x60]?\s?(?:\d{4}|\d{2})(?::|$)`).exec(plain)?.[1]
  );
}
