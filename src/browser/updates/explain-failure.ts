import { text } from '#text';
import { createButton } from '../elements/create-button.ts';
import { showNotice } from '../elements/show-notice.ts';
import { isGone } from '../../search/is-gone.ts';

/** Why a file of the site did not arrive. */
export type Cause = 'offline' | 'updated' | 'fault';

const MESSAGES: Readonly<Record<Cause, string>> = {
  offline: text.updates.offline,
  updated: text.updates.updated,
  fault: text.updates.fault,
};

/**
 * Finds out why a file of the site did not arrive, and tells the reader; see README.md.
 *
 * @param error what was thrown; `isGone` says that the host no longer has the file
 * @param shown causes that are shown; a page may have its own message for the others
 */
export async function explainFailure(
  error: unknown,
  shown: readonly Cause[] = ['offline', 'updated', 'fault'],
): Promise<Cause> {
  let cause: Cause = (error as { isGone?: boolean } | undefined)?.isGone ? 'updated' : 'fault';
  try {
    const answers = await Promise.all(
      Array.from(document.querySelectorAll<HTMLScriptElement>('script[src]'), ({ src }) =>
        fetch(src, { method: 'HEAD', cache: 'no-store' }),
      ),
    );
    if (answers.some(isGone)) cause = 'updated';
  } catch {
    cause = 'offline';
  }
  if (shown.includes(cause)) {
    showNotice(
      MESSAGES[cause],
      ...(cause === 'offline' ? [] : [createButton(text.updates.reload, reload, 'button')]),
    );
  }
  return cause;
}

/** A field's name, value and whether it is checked, as `restore-fields.ts` puts them back. */
export type KeptField = readonly [name: string, value: string, checked: boolean | undefined];

/** All fields of the page, of whatever kind. */
export function listFields(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('input,select,textarea')];
}

function reload(): void {
  const fields = listFields().map(({ name, value, checked }): KeptField => [name, value, checked]);
  history.replaceState({ fields }, '');
  location.reload();
}
