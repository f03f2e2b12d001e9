import { decodeEntities } from '../../abstract/clean/markup.ts';
import { undoMojibake } from '../../abstract/clean/mojibake.ts';

/** Repairs unambiguously damaged characters. */
export function repairCharacters(text: string): string {
  return decodeEntities(undoMojibake(text))
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .normalize('NFC');
}

/** Finds damage that can only be repaired by looking up the paper. */
export function findLostCharacter(text: string): { text: string; message: string } | undefined {
  const found = /\uFFFD|\(cid:\d+\)/.exec(text)?.[0];
  if (found === undefined) return undefined;
  const message =
    found === '\uFFFD'
      ? 'contains U+FFFD instead of a lost character; look it up in the paper'
      : `contains ${found}, an unknown glyph of a PDF; look up the letter in the paper`;
  return { text: found, message };
}
