/**
 * @param counts number of occurrences by name of the field
 * @param max names that are listed; the others are counted
 */
export function formatUnsupported(counts: ReadonlyMap<string, number>, max = Infinity): string {
  if (counts.size === 0) return '';
  return `Fields that were not imported, with their number of occurrences: ${formatCounts(counts, max)}.`;
}

/** As {@link formatUnsupported}. */
export function formatExtra(counts: ReadonlyMap<string, number>, max = Infinity): string {
  if (counts.size === 0) return '';
  return `Fields without a counterpart, which are kept under "extra": ${formatCounts(counts, max)}.`;
}

function formatCounts(counts: ReadonlyMap<string, number>, max: number): string {
  const names = [...counts].sort((a, b) => b[1] - a[1]);
  const shown = names
    .slice(0, max)
    .map(([name, count]) => `${name} (${count.toLocaleString('en')})`);
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en')} more, which --verbose lists` : ''}`;
}
