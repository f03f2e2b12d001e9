import { parseSync } from 'vite';
import { collectNames, type Node } from './collect-names.ts';

/** Code that is inlined where a message is used. */
export interface Message {
  /** The message: a string, or a function that returns one. */
  readonly code: string;
  /** Names of the declarations in the language's file that it needs, in the order of the file. */
  readonly needs: readonly string[];
}

export interface Messages {
  /** By path: `list.saved`. */
  readonly byPath: ReadonlyMap<string, Message>;
  /** Code of the declarations that messages need, by name. */
  readonly helpers: ReadonlyMap<string, string>;
}

/** Prefix that avoids conflicts between names in inlined code and those of the module. */
const PREFIX = 'text$';

/**
 * Parses the file of a language: its declarations, and the messages of the object that it exports.
 *
 * @param code JavaScript that imports nothing
 */
export function readMessages(code: string): Messages {
  const statements = parseSync('text.js', code).program.body as unknown as readonly Node[];
  const helpers = new Map<string, string>();
  const declared = new Map<string, Node>();
  for (const statement of statements) {
    for (const { id, init } of statement.declarations ?? []) {
      if (id?.name && init) declared.set(id.name, init);
    }
  }
  const exported = statements.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration;
  const root = declared.get(String(exported?.name));
  if (!root)
    throw new Error(
      'The file of a language must have a default export: the object of its messages',
    );
  declared.delete(String(exported?.name));
  const known = new Set(declared.keys());

  const write = (node: Node): Message => {
    const names = collectNames(node).filter(({ name }) => known.has(name));
    let written = '';
    let at = node.start;
    for (const { name, start, end, isShort } of names) {
      written += code.slice(at, start) + (isShort ? `${name}: ` : '') + PREFIX + name;
      at = end;
    }
    const used = new Set(names.map(({ name }) => name));
    return {
      code: written + code.slice(at, node.end),
      needs: [...known].filter((name) => used.has(name)),
    };
  };

  const needed = new Map<string, readonly string[]>();
  for (const [name, node] of declared) {
    const { code: own, needs } = write(node);
    helpers.set(name, `const ${PREFIX}${name} = ${own};`);
    needed.set(name, needs);
  }
  const listNeeds = (names: readonly string[]): Set<string> => {
    const all = new Set<string>();
    const visit = (name: string): void => {
      if (all.has(name)) return;
      for (const other of needed.get(name) ?? []) visit(other);
      all.add(name);
    };
    names.forEach(visit);
    return all;
  };

  const byPath = new Map<string, Message>();
  const read = (node: Node, prefix: string): void => {
    for (const { key, value } of node.properties ?? []) {
      if (!key?.name || !value) continue;
      const path = prefix + key.name;
      if (value.type === 'ObjectExpression') read(value, `${path}.`);
      const { code: own, needs } = write(value);
      byPath.set(path, { code: own, needs: [...listNeeds(needs)] });
    }
  };
  read(root, '');
  return { byPath, helpers };
}
