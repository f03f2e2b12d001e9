import { parseSync, transformWithOxc, type Plugin } from 'vite';
import { readRegularFileSync } from '../../collection/regular-file.ts';
import { collectPaths, type Node } from './collect-names.ts';
import { getTextPath } from './find-language.ts';
import { readMessages, type Messages } from './read-messages.ts';

const NAME = '#text';
/** So that no other plugin takes it for a file. */
const MODULE = '\0offprint-text';

/** `import { text } from '#text'` as it is when types are gone. */
const IMPORT = /^import \{ text \} from ["']#text["'];?$/m;

/**
 * Gives `#text` the text in one language.
 *
 * A script that is built for the browser gets each message that it shows in its own code, and nothing
 * else: one module with all of them would be loaded with every page.
 */
export function textPlugin(language: string): Plugin {
  const file = getTextPath(language);
  let messages: Promise<Messages> | undefined;
  let isBuild = false;
  return {
    name: 'offprint:text',
    enforce: 'pre',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === NAME ? MODULE : undefined),
    load: (id) =>
      id === MODULE ? `export { default as text } from ${JSON.stringify(file)};` : undefined,
    transform: {
      // Types are gone by then.
      order: 'post',
      async handler(code) {
        if (!isBuild || this.environment.name !== 'client' || !IMPORT.test(code)) return undefined;
        messages ??= readFile(file);
        return { code: putMessages(code, await messages), map: null };
      },
    },
  };
}

async function readFile(file: string): Promise<Messages> {
  const { code } = await transformWithOxc(readRegularFileSync(file).toString('utf8'), file);
  return readMessages(code);
}

/** @throws Error where something is used that is no message */
export function putMessages(code: string, { byPlace, helpers }: Messages): string {
  const needs = new Set<string>();
  let written = '';
  let at = 0;
  const program = parseSync('module.js', code).program as unknown as Node;
  for (const { name, start, end } of collectPaths(program, 'text')) {
    const [place, message] = findMessage(name, byPlace);
    if (!message) throw new Error(`There is no message text.${name}`);
    message.needs.forEach((helper) => needs.add(helper));
    written += `${code.slice(at, start)}(${message.code})${name.slice(place.length)}`;
    at = end;
  }
  const body = (written + code.slice(at)).replace(IMPORT, '');
  const own = [...helpers].flatMap(([name, helper]) => (needs.has(name) ? [helper] : []));
  return [...own, body].join('\n');
}

/** `list.saved` in `list.saved.length`. */
function findMessage(path: string, byPlace: Messages['byPlace']) {
  const parts = path.split('.');
  for (let count = parts.length; count > 0; count -= 1) {
    const place = parts.slice(0, count).join('.');
    const message = byPlace.get(place);
    if (message) return [place, message] as const;
  }
  return ['', undefined] as const;
}
