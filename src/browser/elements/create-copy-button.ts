import { text } from '#text';
import { createButton } from './create-button.ts';

const CONFIRMATION_MS = 2000;

/**
 * Creates a button that copies a text and confirms it.
 *
 * @param getText called when it is pressed
 */
export function createCopyButton(
  label: string,
  getText: () => string,
  className = 'button',
): HTMLButtonElement {
  const copyAndConfirm = async (): Promise<void> => {
    button.textContent = (await copyText(getText())) ? text.act.copied : text.act.notCopied;
    setTimeout(() => (button.textContent = label), CONFIRMATION_MS);
  };
  const button = createButton(label, () => void copyAndConfirm(), className);
  button.ariaLive = 'polite';
  return button;
}

async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
