import type { ErrorPayload } from 'vite';
import { escapeHtml } from '../../abstract/escape.ts';
import { formatFaults, type CollectionError } from '../../collection/faults.ts';

/** Converts the faults of a collection to an error for Vite's overlay. */
export function createOverlayError({ faults }: CollectionError): ErrorPayload['err'] {
  const [{ file, line = 1, column = 1 } = { file: '' }] = faults;
  const title = 'The collection has errors';
  return {
    ...{ name: 'CollectionError', title },
    message: formatFaults(faults),
    stack: '',
    loc: { file, line, column },
  };
}

/**
 * Creates a page that shows the faults of a collection in the overlay, or as text without scripts. It
 * loads Vite's client, which reloads it when the faults are fixed.
 *
 * @param base sub-path with a trailing slash
 */
export function createErrorPage(error: CollectionError, base: string): string {
  const details = createOverlayError(error);
  const data = JSON.stringify(details).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>The collection has errors</title></head>
<body>
<pre>${escapeHtml(details.message)}</pre>
<script type="module">
import { ErrorOverlay } from ${JSON.stringify(`${base}@vite/client`)};
document.body.append(new ErrorOverlay(${data}));
</script>
</body>
</html>
`;
}
