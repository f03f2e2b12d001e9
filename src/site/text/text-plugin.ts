import { parseSync, transformWithOxc, type Plugin } from 'vite';
import { readRegularFileSync } from '../../collection/regular-file.ts';
import { collectPaths, type Node } from './collect-names.ts';
import { getTextPath } from './find-language.ts';
import { readMessages, type Messages } from './read-messages.ts';

const NAME = '#text';
/** The prefix keeps other plugins from treating it as a file. */
const MODULE = '\0offprint-text';

/** `import { text } from '#text'` after types were removed. */
const IMPORT = /^import \{ text \} from ["']#text["'];?$/m;

/**
 * Resolves `#text` to the text of one language.
 *
 * In a build, the messages that a browser script uses are inlined into it: one module with all
 * messages would be loaded by every page.
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

/** Inlines the messages that a module uses. @throws Error if a message does not exist */
export function putMessages(code: string, { byPath, helpers }: Messages): string {
  const needs = new Set<string>();
  let written = '';
  let at = 0;
  const program = parseSync('module.js', code).program as unknown as Node;
  for (const { name, start, end } of collectPaths(program, 'text')) {
    const [path, message] = findMessage(name, byPath);
    if (!message)
      throw new Error(`text.${name} does not exist; add it to src/site/text/languages/`);
    message.needs.forEach((helper) => needs.add(helper));
    written += `${code.slice(at, start)}(${message.code})${name.slice(path.length)}`;
    at = end;
  }
  const body = (written + code.slice(at)).replace(IMPORT, '');
  const own = [...helpers].flatMap(([name, helper]) => (needs.has(name) ? [helper] : []));
  return [...own, body].join('\n');
}

/** The longest prefix that is a message: `list.saved` in `list.saved.length`. */
function findMessage(expression: string, byPath: Messages['byPath']) {
  const parts = expression.split('.');
  for (let count = parts.length; count > 0; count -= 1) {
    const path = parts.slice(0, count).join('.');
    const message = byPath.get(path);
    if (message) return [path, message] as const;
  }
  return ['', undefined] as const;
}
