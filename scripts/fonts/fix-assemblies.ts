/** Bytes of a `GlyphPartRecord`. */
const PART = 10;

/**
 * Corrects the connectors of stretchy arrows in a font's MATH table, in place: in STIX Two Math the
 * head of → has its connector on the wrong side, so that browsers cannot attach the shaft and do
 * not stretch the arrow.
 *
 * Format: https://learn.microsoft.com/en-us/typography/opentype/spec/math#glyphassembly-table
 *
 * @param font a TrueType font
 * @returns the number of corrected assemblies
 * @throws Error if it has no MATH table
 */
export function fixAssemblies(font: Uint8Array): number {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const math = findTable(view, 'MATH');
  const variants = math + view.getUint16(math + 8);
  const vertical = view.getUint16(variants + 6);
  const horizontal = view.getUint16(variants + 8);
  let fixed = 0;
  for (let i = 0; i < vertical + horizontal; i += 1) {
    const construction = variants + view.getUint16(variants + 10 + 2 * i);
    const offset = view.getUint16(construction);
    if (offset === 0) continue;
    const assembly = construction + offset;
    const count = view.getUint16(assembly + 4);
    const last = assembly + 6 + PART * (count - 1);
    const [start, end] = [view.getUint16(last + 2), view.getUint16(last + 4)];
    if (count < 2 || start > 0 || end === 0) continue;
    view.setUint16(last + 2, end);
    view.setUint16(last + 4, start);
    fixed += 1;
  }
  return fixed;
}

function findTable(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
    if (name === tag) return view.getUint32(at + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}
