/** Items separated by commas, or by semicolons if they have commas. */
export function joinItems(items: readonly string[]): string {
  return items.join(items.some((item) => item.includes(',')) ? '; ' : ', ');
}
