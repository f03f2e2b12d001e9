import { text } from '#text';

/** Copies the page's address, which contains the selection. */
export async function copyAddress(status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    status.textContent = text.map.copied;
  } catch {
    status.textContent = text.map.notCopied;
  }
}
