const SCRIPTS = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}`;
const RIGHT_TO_LEFT = new RegExp(String.raw`^[^\p{L}]*[${SCRIPTS}]`, 'u');

/**
 * Returns `rtl` for text that begins in a right-to-left script, as HTML's `dir="auto"` decides;
 * otherwise undefined, because most elements need no attribute.
 */
export function getDirection(text: string): 'rtl' | undefined {
  return RIGHT_TO_LEFT.test(text) ? 'rtl' : undefined;
}

/**
 * Characters that can affect the direction of the text after them: right-to-left letters and
 * bidirectional control characters.
 */
const DIRECTIONAL = new RegExp(String.raw`[${SCRIPTS}\u200f\u202a-\u202e\u2066-\u2069]`, 'u');
const ISOLATE = '\u2068';
const END = '\u2069';

/**
 * Isolates a name in a line of text with other names, as HTML's `<bdi>` does. Most names don't need
 * it and are returned unchanged.
 */
export function isolate(name: string): string {
  if (!DIRECTIONAL.test(name)) return name;
  let open = 0;
  // Unbalanced closing characters would end the isolation.
  const balanced = name.replace(/[\u2066-\u2069]/g, (sign) => {
    if (sign !== END) open += 1;
    else if (open === 0) return '';
    else open -= 1;
    return sign;
  });
  return ISOLATE + balanced + END.repeat(open + 1);
}
