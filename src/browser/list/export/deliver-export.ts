import type { PreparedExport } from './prepare-export.ts';

/**
 * Copies an export to the clipboard. Browsers only allow this during a click, so they receive a
 * promise of the export.
 *
 * @param isStyled whether the format contains italics
 * @throws DOMException `NotAllowedError` if copying is not allowed
 */
export async function copyExport(
  preparing: Promise<PreparedExport>,
  isStyled: boolean,
): Promise<void> {
  const toBlob = async (type: string, pick: (prepared: PreparedExport) => string): Promise<Blob> =>
    new Blob([pick(await preparing)], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': toBlob('text/plain', ({ text }) => text),
      ...(isStyled && { 'text/html': toBlob('text/html', ({ html }) => html ?? '') }),
    }),
  ]);
}

/** Downloads an export. */
export function saveExport({ format, text }: PreparedExport, name: string): void {
  saveFile(text, format.mediaType, `${name}${format.ending}`);
}

/** Downloads a text as a file. */
export function saveFile(text: string, mediaType: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers start the download with a delay.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
