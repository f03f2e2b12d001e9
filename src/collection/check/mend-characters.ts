import { decodeEntities } from '../../abstract/clean/markup.ts';
import { undoMojibake } from '../../abstract/clean/mojibake.ts';

/** A text without damage whose undoing is certain. */
export function mend(text: string): string {
  return decodeEntities(undoMojibake(text))
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .normalize('NFC');
}

/** Damage that only somebody who has the paper can undo. */
export function findBroken(text: string): { text: string; message: string } | undefined {
  const found = /\uFFFD|\(cid:\d+\)/.exec(text)?.[0];
  if (found === undefined) return undefined;
  const message =
    found === '\uFFFD'
      ? 'holds U+FFFD, where a character was lost; look it up in the paper'
      : `holds ${found}, a glyph of a PDF; look up in the paper which letter it is`;
  return { text: found, message };
}
