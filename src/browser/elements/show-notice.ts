import { text } from '#text';
import { createButton } from './create-button.ts';

let notice: HTMLElement | undefined;

/** Shows a message at the foot of the window, read out at once, in place of the last one. */
export function showNotice(message: string, ...actions: readonly HTMLElement[]): void {
  // The button the reader is about to press stays.
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
  // An alert is heard when its text changes, not when it comes with its text.
  words.textContent = message;
}
