import { createHash } from 'node:crypto';

/** Orders records pseudorandomly: by hashes of their ids, which do not depend on their order. */
export async function orderByHash<T extends { readonly id: string }>(
  records: AsyncIterable<unknown>,
  seed: number | string,
): Promise<T[]> {
  const keyed: (readonly [key: string, record: T])[] = [];
  for await (const value of records) {
    const record = value as T;
    keyed.push([createHash('sha1').update(`${seed} ${record.id}`).digest('hex'), record]);
  }
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
}
