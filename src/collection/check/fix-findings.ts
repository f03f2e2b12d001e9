import { readMemory } from '../../import/memory.ts';
import { withPapersLocked, writePapers } from '../../import/write/write-papers.ts';
import type { Finding, Fix } from './finding.ts';

/**
 * Writes all fixes at once.
 *
 * @param place as of {@link withPapersLocked}
 * @returns how many papers were changed
 */
export async function fixFindings(
  findings: readonly Finding[],
  place: { readonly content: string; readonly waitSeconds?: number },
): Promise<number> {
  const { content } = place;
  const bySource = new Map<Fix['source'], Map<string, unknown>>();
  for (const { fix } of findings) {
    if (!fix) continue;
    const values = bySource.get(fix.source) ?? new Map<string, unknown>();
    for (const [field, value] of fix.values) values.set(field, value);
    bySource.set(fix.source, values);
  }
  if (bySource.size === 0) return 0;
  const changed = [...bySource].map(([source, values]) => ({ source, values }));
  await withPapersLocked(place, async () => {
    const memory = new Map((await readMemory(content)).map((one) => [one.id, one]));
    const plan = { outcomes: [], added: [], changed, memory, remembers: false };
    writePapers(content, plan, 'files', () => undefined);
  });
  return bySource.size;
}
