import { createTransport } from 'nodemailer';
import type { SendMailOptions } from 'nodemailer';
import { DigestError } from './options.ts';

/** Timeout of all network operations. */
const TIMEOUT_MS = 20_000;

/** @returns the message in the format of RFC 5322 */
export async function formatMessage(message: SendMailOptions): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message: bytes } = await transport.sendMail(message);
  return bytes as Buffer;
}

/**
 * Sends messages one after the other over a single connection.
 *
 * @param server `smtp://user:password@host:587` or `smtps://…`
 * @throws DigestError with the recipients of sent messages and the reasons for failures
 */
export async function sendMessages(
  messages: readonly SendMailOptions[],
  server: string,
): Promise<void> {
  const transport = createTransport({
    ...parseServer(server),
    pool: true,
    maxConnections: 1,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    dnsTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const sent: string[] = [];
  const failed: string[] = [];
  try {
    for (const message of messages) {
      const to = message.to as string;
      try {
        await transport.sendMail(message);
        sent.push(to);
      } catch (error) {
        failed.push(`${to}: ${describe(error, server)}`);
        if (!isRecipientError(error)) break;
      }
    }
  } finally {
    transport.close();
  }
  if (failed.length === 0) return;
  const rest = messages.length - sent.length - failed.length;
  throw new DigestError(
    [
      ...failed.map((line) => `Not sent to ${line}`),
      ...(rest > 0 ? [`Not attempted: ${rest} more.`] : []),
      sent.length > 0 ? `Sent to ${sent.join(', ')}.` : 'Nothing was sent.',
    ].join('\n'),
  );
}

function parseServer(server: string) {
  const { protocol, hostname, port, username, password } = new URL(server);
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    // Passwords are only sent over encrypted connections, or to this machine.
    requireTLS: !secure && username !== '' && !isLocal(hostname),
    ...(username !== '' && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
  };
}

function isLocal(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host.startsWith('127.');
}

interface MailError {
  readonly code?: string;
  readonly response?: string;
  readonly message: string;
}

/** Whether sending to the next recipient may succeed. */
function isRecipientError(error: unknown): boolean {
  return ['EENVELOPE', 'EMESSAGE'].includes((error as MailError).code ?? '');
}

function describe(error: unknown, server: string): string {
  const { code, response, message } = error as MailError;
  const { host } = new URL(server);
  const reply = response ? `: ${response.replace(/\s+/g, ' ')}` : '';
  switch (code) {
    case 'EAUTH':
    case 'ENOAUTH':
      return `${host} rejected the user name or password${reply}`;
    case 'EENVELOPE':
      return `${host} rejected the sender or recipient${reply}`;
    case 'EMESSAGE':
      return `${host} rejected the message${reply}`;
    case 'ETLS':
      return `${host} does not support encrypted connections, without which no password is sent`;
    case 'EDNS':
    case 'ENOTFOUND':
      return `there is no server ${host}; check --smtp`;
    default:
      return `${host} cannot be reached (${message}); check --smtp`;
  }
}
