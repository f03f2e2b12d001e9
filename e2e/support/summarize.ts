/** Findings that many pages share, told once, with how often and one place. */
export function summarize(findings: readonly { what: string; where: string }[]): string[] {
  return [...Map.groupBy(findings, ({ what }) => what)].map(
    ([what, [first, ...others]]) =>
      `${first?.where}${others.length > 0 ? ` and ${others.length} more` : ''}: ${what}`,
  );
}
