import { text } from '#text';
import { createButton } from './create-button.ts';

let notice: HTMLElement | undefined;

/** Shows a message at the bottom of the window, announced at once, in place of the previous one. */
export function showNotice(message: string, ...actions: readonly HTMLElement[]): void {
  // Keeps the button that the reader is about to press.
  if (notice?.contains(document.activeElement) && notice.firstChild?.textContent === message)
    return;
  notice?.remove();
  const focused = document.activeElement as HTMLElement | null;
  const close = (): void => {
    shown.remove();
    focused?.focus();
  };
  const words = document.createElement('p');
  words.role = 'alert';
  const shown = document.createElement('div');
  shown.className = 'notice';
  shown.append(words, ...actions, createButton(text.act.close, close, 'button'));
  document.body.append(shown);
  notice = shown;
  // Screen readers announce an alert when its text changes, not when it is inserted.
  words.textContent = message;
}
