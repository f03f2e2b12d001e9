/**
 * Unicode has the Latin and Greek alphabets again in bold, italic, script and more, for
 * mathematics. A search does not find words in them, and screen readers spell them out.
 */
const ALPHABETS = /[\u{1d400}-\u{1d7ff}ℬℰℱℋℐℒℳℛℯℊℴℭℌℑℜℨℎ]/gu;
const DOUBLE_STRUCK = /[\u{1d538}-\u{1d56b}\u{1d7d8}-\u{1d7e1}]/u;

/** Faces that text in a formula can have, by the alphabets that temml sets it in. */
const FACES = [
  { name: 'bold', letters: /[\u{1d400}-\u{1d433}\u{1d5d4}-\u{1d607}\u{1d7ce}-\u{1d7d7}]/u },
  { name: 'italic', letters: /[\u{1d434}-\u{1d467}]/u },
  { name: 'mono', letters: /[\u{1d670}-\u{1d6a3}\u{1d7f6}-\u{1d7ff}]/u },
] as const;

export type Face = (typeof FACES)[number]['name'];

/** Plain letters for mathematical ones, but for ℝ, 𝔼 and their kind, which are signs of their own. */
export function toPlainLetters(text: string): string {
  return text.replace(ALPHABETS, (letter) =>
    DOUBLE_STRUCK.test(letter) ? letter : letter.normalize('NFKC'),
  );
}

/** The face of a text set in mathematical letters, if it has one. */
export function faceOf(text: string): Face | undefined {
  return FACES.find(({ letters }) => letters.test(text))?.name;
}
