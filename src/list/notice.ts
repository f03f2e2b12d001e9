import { text } from '#text';
import { FAILURES, type Failure } from './outcome-text.ts';

let notice: HTMLElement | undefined;

/** Says at the foot of the page that something could not be kept. */
export function showFailure(failure: Failure): void {
  notice?.remove();
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button';
  close.textContent = text.act.close;
  const words = document.createElement('p');
  words.setAttribute('role', 'alert');
  notice = document.createElement('div');
  notice.className = 'notice';
  notice.append(words, close);
  close.addEventListener('click', () => notice?.remove());
  document.body.append(notice);
  // An alert is heard when its text changes, not when it comes with its text.
  words.textContent = FAILURES[failure];
}
