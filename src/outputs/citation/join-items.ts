/** Items separated by commas, or by semicolons if they contain commas. */
export function joinItems(items: readonly string[]): string {
  return items.join(items.some((item) => item.includes(',')) ? '; ' : ', ');
}
