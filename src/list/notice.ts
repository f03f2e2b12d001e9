import { FAILURES, type Failure } from './outcome-text.ts';

let notice: HTMLElement | undefined;

/** Says at the foot of the page that something could not be kept. */
export function showFailure(failure: Failure): void {
  notice?.remove();
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button';
  close.textContent = 'Close';
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  notice = document.createElement('div');
  notice.className = 'notice';
  notice.append(text, close);
  close.addEventListener('click', () => notice?.remove());
  document.body.append(notice);
  // An alert is heard when its text changes, not when it comes with its text.
  text.textContent = FAILURES[failure];
}
