/** The properties of an ESTree node that we read (https://github.com/estree/estree). */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly value?: Node;
  readonly key?: Node;
  readonly declarations?: readonly { readonly id?: Node; readonly init?: Node | null }[];
  readonly declaration?: Node;
  readonly properties?: readonly Node[];
  readonly object?: Node;
  readonly property?: Node;
  readonly computed?: boolean;
  readonly shorthand?: boolean;
}

/** An identifier or member expression in a piece of code. */
export interface UsedName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is a shorthand property: `{ name }`. */
  readonly isShort: boolean;
}

/** Lists the identifiers in a piece of code, in order, without names of properties. */
export function collectNames(node: Node, isShort = false): readonly UsedName[] {
  const { type, name, start, end, computed, shorthand } = node;
  if (type === 'Identifier' && name !== undefined) return [{ name, start, end, isShort }];
  const isProperty = type === 'Property' && !computed;
  return listChildren(node)
    .filter((child) => !(isProperty && child === node.key))
    .filter((child) => !(type === 'MemberExpression' && !computed && child === node.property))
    .flatMap((child) => collectNames(child, isProperty && Boolean(shorthand)))
    .sort((a, b) => a.start - b.start);
}

/** Lists the member expressions of an object in a piece of code, such as `text.list.saved`. */
export function collectPaths(node: Node, object: string): readonly UsedName[] {
  const name = readPath(node);
  if (name?.startsWith(`${object}.`)) {
    return [
      { name: name.slice(object.length + 1), start: node.start, end: node.end, isShort: false },
    ];
  }
  return listChildren(node)
    .flatMap((child) => collectPaths(child, object))
    .sort((a, b) => a.start - b.start);
}

function readPath({ type, name, object, property, computed }: Node): string | undefined {
  if (type === 'Identifier') return name;
  if (type !== 'MemberExpression' || computed || !object || property?.name === undefined) return;
  const path = readPath(object);
  return path === undefined ? undefined : `${path}.${property.name}`;
}

function listChildren(node: Node): readonly Node[] {
  return Object.values(node)
    .flatMap((child: unknown) => [child].flat())
    .filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
