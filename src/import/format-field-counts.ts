const MAX_NAMES = 20;

/** @param counts number of occurrences by name of the field */
export function formatUnsupported(counts: ReadonlyMap<string, number>): string {
  if (counts.size === 0) return '';
  return `Fields that were not imported, with their number of occurrences: ${formatCounts(counts)}.`;
}

/** @param counts number of occurrences by name of the field */
export function formatExtra(counts: ReadonlyMap<string, number>): string {
  if (counts.size === 0) return '';
  return `Fields without a place of their own, which are kept under "extra": ${formatCounts(counts)}.`;
}

function formatCounts(counts: ReadonlyMap<string, number>): string {
  const names = [...counts].sort((a, b) => b[1] - a[1]);
  const shown = names
    .slice(0, MAX_NAMES)
    .map(([name, count]) => `${name} (${count.toLocaleString('en')})`);
  return `${shown.join(', ')}${names.length > MAX_NAMES ? ', …' : ''}`;
}
