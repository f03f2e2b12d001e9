import type { Prepared } from './prepare-export.ts';

/**
 * Puts an export on the clipboard. Browsers allow it only within the click, and so are given what
 * is still being prepared.
 *
 * @param isStyled whether the format has italics to keep
 * @throws DOMException `NotAllowedError` where copying is not allowed
 */
export async function copyExport(preparing: Promise<Prepared>, isStyled: boolean): Promise<void> {
  const toBlob = async (type: string, pick: (prepared: Prepared) => string): Promise<Blob> =>
    new Blob([pick(await preparing)], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': toBlob('text/plain', ({ text }) => text),
      ...(isStyled && { 'text/html': toBlob('text/html', ({ html }) => html ?? '') }),
    }),
  ]);
}

/** Has an export downloaded. */
export function saveExport({ format, text }: Prepared, name: string): void {
  saveFile(text, format.mediaType, `${name}${format.ending}`);
}

/** Has a text downloaded. */
export function saveFile(text: string, mediaType: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download may begin a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
