import { FORMATS, formatFile } from '../../../outputs/citation/formats.ts';
import { STYLES } from '../../../outputs/citation/styles/styles.ts';
import type { Run } from '../../../outputs/citation/styles/run.ts';
import { saveFile } from '../export/deliver-export.ts';
import { loadFacts } from '../load-facts.ts';

/** A paper's citation in every style and format. */
export interface WrittenCitation {
  /** In each style of `STYLES`. */
  readonly formatted: readonly (readonly (string | Node)[])[];
  /** Downloads it in the format of this name. */
  readonly save: (format: string) => void;
}

/**
 * @param bundle address of a citation file, which is next to the facts
 * @throws Error when the facts cannot be loaded or do not contain the paper
 */
export async function writeCitation(bundle: string, id: string): Promise<WrittenCitation> {
  const [folder = '', parts] = bundle.split(/(?<!\d)(\d+)\/[^/]*$/);
  const reference = (await loadFacts([id], { folder, parts: Number(parts) })).get(id)?.reference;
  if (reference === undefined) throw new Error(`The facts next to ${bundle} do not contain ${id}`);
  return {
    formatted: STYLES.map(({ format }) => format(reference).map(toNode)),
    save(name) {
      const format = FORMATS.find((known) => known.name === name);
      if (format === undefined) return;
      const text = formatFile(format, [reference]);
      saveFile(text, format.mediaType, `${reference.key}.${format.extension}`);
    },
  };
}

function toNode(run: Run): string | Node {
  if (typeof run === 'string') return run;
  const italic = document.createElement('i');
  italic.textContent = run.italic;
  return italic;
}
