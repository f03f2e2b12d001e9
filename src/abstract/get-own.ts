/**
 * Looks up a name from a file or a reader in a table. The name may be that of a property that every
 * object inherits, such as "constructor" or "toString".
 */
export function getOwn<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
