import { isAlias, isScalar, visit, type Document } from 'yaml';

interface Warning {
  readonly offset: number;
  readonly message: string;
}

/** Finds YAML syntax that was probably intended as text: `title: C #1`, `title: &Co`. */
export function findUnintendedSyntax(document: Document): readonly Warning[] {
  const warnings: Warning[] = [];
  const anchors = new Map<string, number>();
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) anchors.delete(node.source);
      else if (node.anchor) anchors.set(node.anchor, node.range?.[0] ?? 0);
      if (!isScalar(node) || !node.comment || !/^\S/.test(node.comment)) return;
      const comment = node.comment.split('\n')[0] ?? '';
      warnings.push({
        offset: node.range?.[0] ?? 0,
        message: `"#${comment}" is read as a comment; put the whole value in quotation marks, or add a space after "#"`,
      });
    },
  });
  const unused = [...anchors].map(([name, offset]) => ({
    offset,
    message: `"&${name}" is read as an anchor and dropped; put the whole value in quotation marks`,
  }));
  return [...warnings, ...unused];
}
