import { hashId } from '../../collection/hash-id.ts';

/**
 * Identifies an index by the ids of its blocks, which are hashes of their content.
 *
 * @param ids in any order
 */
export function createStamp(ids: readonly string[]): string {
  return hashId(ids.toSorted().join(' ')).toString(36);
}
