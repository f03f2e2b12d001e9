const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "1 paper", "43 papers", "12,040 papers". */
export function formatPapers(count: number, locale = 'en-GB'): string {
  return `${count.toLocaleString(locale)} ${count === 1 ? 'paper' : 'papers'}`;
}

/** The same to begin a sentence with: "Forty-three papers"; in figures from a hundred on. */
export function spellPapers(count: number): string {
  if (count >= 100) return formatPapers(count);
  const word = spellNumber(count);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${count === 1 ? 'paper' : 'papers'}`;
}

function spellNumber(n: number): string {
  if (n < 20) return ONES[n] ?? String(n);
  const tens = TENS[Math.floor(n / 10) - 2] ?? '';
  return n % 10 === 0 ? tens : `${tens}-${ONES[n % 10] ?? ''}`;
}
