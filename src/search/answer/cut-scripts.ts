import type { Part } from '../protocol.ts';

/**
 * Separates subscripts and superscripts from the parts of a text, without their signs: "G_LM"
 * becomes "G" and the subscript "LM".
 *
 * @param parts of `text` from `start` on, without gaps
 * @param scripts as `findScripts` returns them
 */
export function cutScripts(
  parts: readonly Part[],
  text: string,
  start: number,
  scripts: readonly number[],
): readonly Part[] {
  if (scripts.length === 0) return parts;
  let end = start;
  return parts.flatMap(({ isMarked, text: { length } }) => {
    let at = end;
    end += length;
    const cut: Part[] = [];
    for (let i = 0; i < scripts.length; i += 2) {
      const [from = 0, to = 0] = scripts.slice(i, i + 2);
      if (to <= at || from >= end) continue;
      const first = text[from + 1] === '(' ? from + 2 : from + 1;
      const last = text[from + 1] === '(' ? to - 1 : to;
      cut.push({ text: text.slice(at, Math.max(at, from)), isMarked });
      cut.push({
        text: text.slice(Math.max(at, first), Math.min(end, last)),
        isMarked,
        script: text[from] === '^' ? 'sup' : 'sub',
      });
      at = Math.min(end, to);
    }
    return [...cut, { text: text.slice(at, end), isMarked }].filter((part) => part.text !== '');
  });
}
