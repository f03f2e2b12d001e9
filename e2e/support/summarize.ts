/** Merges findings that many pages share, with their number and one example. */
export function summarize(findings: readonly { what: string; where: string }[]): string[] {
  return [...Map.groupBy(findings, ({ what }) => what)].map(
    ([what, [first, ...others]]) =>
      `${first?.where}${others.length > 0 ? ` and ${others.length} more` : ''}: ${what}`,
  );
}
