import { createHash } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import type { Digest } from './digest.ts';
import { formatHtml } from './html.ts';
import { formatText } from './format-text.ts';

/**
 * Creates a message for nodemailer, which encodes all headers.
 *
 * @param options.to undefined for a draft without a recipient
 * @param options.host right-hand side of the Message-ID
 */
export function createMessage(
  digest: Digest,
  options: {
    readonly from: string | undefined;
    readonly to: string | undefined;
    readonly date: Date;
    readonly host: string;
  },
): SendMailOptions {
  const { from, to, date, host } = options;
  const html = formatHtml(digest);
  const hash = createHash('sha256').update([html, to, date.toISOString()].join('\0'));
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    subject: `${digest.siteName}: ${digest.subject}`,
    text: formatText(digest),
    html,
    date,
    messageId: `<digest.${hash.digest('hex').slice(0, 32)}@${host}>`,
    headers: {
      // Suppresses automatic replies: RFC 3834.
      'Auto-Submitted': 'auto-generated',
      Precedence: 'bulk',
      'Content-Language': digest.language,
      // Some mail programs open such a message as a draft.
      ...(to === undefined && { 'X-Unsent': '1' }),
    },
    ...(digest.unsubscribe !== undefined && {
      list: { unsubscribe: { url: digest.unsubscribe } },
    }),
  };
}
