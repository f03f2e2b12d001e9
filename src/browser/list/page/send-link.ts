import { text } from '#text';

/** Maximum length of a link that mail programs and messengers do not truncate. */
const MAX_SAFE_LENGTH = 2000;

/** Copies a link to the list; returns a message for the reader. */
export async function copyLink(link: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    return text.list.notCopied;
  }
  return link.length <= MAX_SAFE_LENGTH ? text.list.copied : text.list.copiedLong(link.length);
}

/** Opens the system's share dialog. */
export async function shareLink(link: string): Promise<void> {
  try {
    await navigator.share({ title: document.title, url: link });
  } catch {
    // The reader has closed the dialog.
  }
}
