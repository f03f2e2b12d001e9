import { text } from '#text';

/** The address says what is selected. */
export async function copyAddress(status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    status.textContent = text.map.copied;
  } catch {
    status.textContent = text.map.notCopied;
  }
}
