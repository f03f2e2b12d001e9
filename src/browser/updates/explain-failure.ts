import { text } from '#text';
import { createButton } from '../elements/create-button.ts';
import { showNotice } from '../elements/show-notice.ts';
import { isGone } from '../../search/is-gone.ts';

/** The reason why a file of the site could not be loaded. */
export type Cause = 'offline' | 'updated' | 'fault';

const MESSAGES: Readonly<Record<Cause, string>> = {
  offline: text.updates.offline,
  updated: text.updates.updated,
  fault: text.updates.fault,
};

/**
 * Determines why a file of the site could not be loaded, and tells the reader; see README.md.
 *
 * @param error the error; `isGone` means that the host no longer has the file
 * @param shown causes to show in a notice; a page may have its own message for the others
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

/** A field's name, value and checked state; see `restore-fields.ts`. */
export type StoredField = readonly [name: string, value: string, checked: boolean | undefined];

/** All fields of the page, of any type. */
export function listFields(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('input,select,textarea')];
}

function reload(): void {
  const fields = listFields().map(({ name, value, checked }): StoredField => [
    name,
    value,
    checked,
  ]);
  history.replaceState({ fields }, '');
  location.reload();
}
