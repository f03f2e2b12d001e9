const HEAD = [
  '# Addresses that have been published. A build in which one would vanish fails.',
  '# Written by "npm run publish-record"; never remove a line, see docs/addresses.md.',
];

/** The text of `published.txt`, in an order that no machine changes. */
export function formatRecord(paths: readonly string[]): string {
  const sorted = [...new Set(paths)].sort((a, b) => (a < b ? -1 : 1));
  return `${[...HEAD, ...sorted].join('\n')}\n`;
}
