/** Kilobytes, as in budgets: 14280 → "14.3 kB". */
export function formatBytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

export function formatMs(ms: number): string {
  return `${ms.toFixed(1)} ms`;
}

/** 0.953 → "95.3 %" */
export function formatShare(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
