/** What we read of a syntax tree (https://github.com/estree/estree). */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly value?: Node;
  readonly key?: Node;
  readonly source?: { readonly value: unknown };
  readonly specifiers?: readonly { readonly local?: Node; readonly imported?: Node }[];
  readonly declarations?: readonly { readonly id?: Node; readonly init?: Node | null }[];
  readonly declaration?: Node;
  readonly properties?: readonly Node[];
  readonly computed?: boolean;
  readonly shorthand?: boolean;
}

/** A name that stands for a value in some code. */
export interface UsedName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is the name of a property as well: `{ name }`. */
  readonly isShort: boolean;
}

/** The names in a piece of code in their order, without those of properties. */
export function collectNames(node: Node, isShort = false): readonly UsedName[] {
  const { type, name, start, end, computed, shorthand } = node;
  if (type === 'Identifier' && name !== undefined) return [{ name, start, end, isShort }];
  const isProperty = type === 'Property' && !computed;
  return Object.entries(node)
    .filter(([key]) => !(isProperty && key === 'key'))
    .filter(([key]) => !(type === 'MemberExpression' && !computed && key === 'property'))
    .flatMap(([, child]) => [child as unknown].flat())
    .filter(isNode)
    .flatMap((child) => collectNames(child, isProperty && Boolean(shorthand)))
    .sort((a, b) => a.start - b.start);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
