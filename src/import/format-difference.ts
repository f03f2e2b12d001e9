/** As much of two readings as a person compares at a glance. */
const SHOWN = 160;
/** What both have in common is shown this far before the first difference. */
const CONTEXT = 40;

/** Two readings from shortly before the place where they part. */
export function formatDifference(one: string, other: string): [one: string, other: string] {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++;
  const start = at > CONTEXT ? one.lastIndexOf(' ', at - CONTEXT / 2) + 1 : 0;
  const cut = (text: string): string => {
    const part = text.slice(start, start + SHOWN).replace(/\s+/g, ' ');
    return `${start > 0 ? '…' : ''}${part}${start + SHOWN < text.length ? '…' : ''}`;
  };
  return [cut(one), cut(other)];
}
