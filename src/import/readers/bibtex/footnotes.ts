/** A footnote, as in `Lee\thanks{Supported by {NSF}}`. */
const FOOTNOTE =
  /\\(?:thanks|footnote|footnotetext)\s*(?:\[[^\]]*\]\s*)?\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g;

/** Separates the footnotes of a title or a list of names from its text. */
export function splitFootnotes(source: string): { text: string; footnotes: string[] } {
  const footnotes = [...source.matchAll(FOOTNOTE)].flatMap(([, note = '']) => note.trim() || []);
  return { text: source.replace(FOOTNOTE, ''), footnotes };
}
