const RIGHT_TO_LEFT =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * `rtl` where a text begins in a script that runs from right to left, as HTML's `dir="auto"`
 * decides; undefined elsewhere, so that most markup says nothing.
 */
export function getDirection(text: string): 'rtl' | undefined {
  return RIGHT_TO_LEFT.test(text) ? 'rtl' : undefined;
}
