/** A string, with the colon after it if it is a key, or the start or end of an object. */
const TOKEN = /"((?:[^"\\]|\\.)*)"\s*(:?)|[{}]/g;

/**
 * Finds the first key that an object contains twice; `JSON.parse` drops all its values but the last.
 *
 * @param text valid JSON
 */
export function findDuplicateKey(text: string): string | undefined {
  const open: Set<string>[] = [];
  for (const [token, key = '', colon = ''] of text.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (colon !== '') {
      const name = key.includes('\\') ? (JSON.parse(`"${key}"`) as string) : key;
      const known = open.at(-1);
      if (known?.has(name)) return name;
      known?.add(name);
    }
  }
  return undefined;
}
