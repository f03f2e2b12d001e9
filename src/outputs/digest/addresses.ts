import { isMailbox } from '../../collection/schema.ts';
import { DigestError } from './options.ts';

/**
 * Looks at sender and receivers before anything is made: each must be one address, and nothing that
 * could begin another header.
 *
 * @throws DigestError that tells which is wrong
 */
export function checkAddresses(mail: {
  readonly from: string | undefined;
  readonly to: readonly string[];
  readonly isSent: boolean;
}): void {
  const { from, to, isSent } = mail;
  if (isSent && from === undefined) {
    throw new DigestError(
      'Say who sends it: --from papers@example.org, or digest.from in site.yaml',
    );
  }
  const given = [
    ...(from === undefined ? [] : [['--from', from]]),
    ...to.map((one) => ['--to', one]),
  ];
  for (const [option, address = ''] of given) {
    if (isMailbox(address)) continue;
    throw new DigestError(
      `${option} ${JSON.stringify(address)} is no address; write reader@example.org or A. Reader <reader@example.org>`,
    );
  }
}
