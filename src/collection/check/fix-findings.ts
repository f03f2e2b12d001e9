import { readImportState } from '../../import/import-state.ts';
import { withPapersLocked, writePapers } from '../../import/write/write-papers.ts';
import type { Finding, Fix } from './finding.ts';

/**
 * Writes all fixes atomically.
 *
 * @param options as for {@link withPapersLocked}
 * @returns the number of changed papers
 */
export async function fixFindings(
  findings: readonly Finding[],
  options: { readonly content: string; readonly waitSeconds?: number },
): Promise<number> {
  const { content } = options;
  const bySource = new Map<Fix['source'], Map<string, unknown>>();
  for (const { fix } of findings) {
    if (!fix) continue;
    const values = bySource.get(fix.source) ?? new Map<string, unknown>();
    for (const [field, value] of fix.values) values.set(field, value);
    bySource.set(fix.source, values);
  }
  if (bySource.size === 0) return 0;
  const changed = [...bySource].map(([source, values]) => ({ source, values }));
  await withPapersLocked(options, async () => {
    const states = new Map((await readImportState(content)).map((state) => [state.id, state]));
    writePapers(content, { added: [], changed, states }, 'files', () => undefined);
  });
  return bySource.size;
}
