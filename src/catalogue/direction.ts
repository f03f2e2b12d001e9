const RIGHT_TO_LEFT =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * `rtl` where a text begins in a script that runs from right to left, as HTML's `dir="auto"`
 * decides; undefined elsewhere, so that most markup says nothing.
 */
export function getDirection(text: string): 'rtl' | undefined {
  return RIGHT_TO_LEFT.test(text) ? 'rtl' : undefined;
}

/** What can turn the words after it around: letters of such scripts, and Unicode's own commands. */
const TURNS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u200f\u202a-\u202e\u2066-\u2069]/u;
const ISOLATE = '\u2068';
const END = '\u2069';

/**
 * A name as it stands among others in a line of text: what runs in its own direction stays within
 * it, as in HTML's `<bdi>`. Most names stay as they are.
 */
export function isolate(name: string): string {
  if (!TURNS.test(name)) return name;
  let open = 0;
  // An end without a beginning would end ours.
  const balanced = name.replace(/[\u2066-\u2069]/g, (sign) => {
    if (sign !== END) open += 1;
    else if (open === 0) return '';
    else open -= 1;
    return sign;
  });
  return ISOLATE + balanced + END.repeat(open + 1);
}
