import { isMailbox } from '../../collection/site-schema.ts';
import { DigestError } from './options.ts';

/**
 * Validates sender and recipients: each must be a single address that cannot inject a header.
 *
 * @throws DigestError for the first invalid address
 */
export function checkAddresses(mail: {
  readonly from: string | undefined;
  readonly to: readonly string[];
  readonly isSent: boolean;
}): void {
  const { from, to, isSent } = mail;
  if (isSent && from === undefined) {
    throw new DigestError(
      'No sender is set; add --from papers@example.org, or digest.from in site.yaml',
    );
  }
  const addresses = [
    ...(from === undefined ? [] : [['--from', from]]),
    ...to.map((recipient) => ['--to', recipient]),
  ];
  for (const [option, address = ''] of addresses) {
    if (isMailbox(address)) continue;
    throw new DigestError(
      `${option} ${JSON.stringify(address)} is not an address; write reader@example.org or A. Reader <reader@example.org>`,
    );
  }
}
