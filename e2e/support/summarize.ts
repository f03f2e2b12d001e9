/** Merges findings that occur in several pages, with their number and one example. */
export function summarize(findings: readonly { fault: string; location: string }[]): string[] {
  return [...Map.groupBy(findings, ({ fault }) => fault)].map(
    ([fault, [first, ...others]]) =>
      `${first?.location}${others.length > 0 ? ` and ${others.length} more` : ''}: ${fault}`,
  );
}
