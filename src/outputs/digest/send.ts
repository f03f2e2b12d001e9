import { createTransport } from 'nodemailer';
import type { SendMailOptions } from 'nodemailer';
import { DigestError } from './options.ts';

/** A server that says nothing for so long is gone. */
const PATIENCE_MS = 20_000;

/** @returns the message in the format of mail (RFC 5322) */
export async function formatMessage(message: SendMailOptions): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message: bytes } = await transport.sendMail(message);
  return bytes as Buffer;
}

/**
 * Sends messages one after the other over one connection.
 *
 * @param server `smtp://user:password@host:587` or `smtps://…`
 * @throws DigestError that says who got theirs and why the others did not
 */
export async function sendMessages(
  messages: readonly SendMailOptions[],
  server: string,
): Promise<void> {
  const transport = createTransport({
    ...parseServer(server),
    pool: true,
    maxConnections: 1,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    dnsTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const sent: string[] = [];
  const refused: string[] = [];
  try {
    for (const message of messages) {
      const to = message.to as string;
      try {
        await transport.sendMail(message);
        sent.push(to);
      } catch (error) {
        refused.push(`${to}: ${describe(error, server)}`);
        if (!isAboutReceiver(error)) break;
      }
    }
  } finally {
    transport.close();
  }
  if (refused.length === 0) return;
  const rest = messages.length - sent.length - refused.length;
  throw new DigestError(
    [
      ...refused.map((line) => `Not sent to ${line}`),
      ...(rest > 0 ? [`Not tried: ${rest} more.`] : []),
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
    // A password goes over no line that others read.
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

/** The next receiver may be taken where this one was not. */
function isAboutReceiver(error: unknown): boolean {
  return ['EENVELOPE', 'EMESSAGE'].includes((error as MailError).code ?? '');
}

function describe(error: unknown, server: string): string {
  const { code, response, message } = error as MailError;
  const { host } = new URL(server);
  const said = response ? `: ${response.replace(/\s+/g, ' ')}` : '';
  switch (code) {
    case 'EAUTH':
    case 'ENOAUTH':
      return `${host} does not take this name and password${said}`;
    case 'EENVELOPE':
      return `${host} refused sender or receiver${said}`;
    case 'EMESSAGE':
      return `${host} refused the message${said}`;
    case 'ETLS':
      return `${host} offers no safe connection, and no password is sent without one`;
    case 'EDNS':
    case 'ENOTFOUND':
      return `there is no server ${host}; look at --smtp`;
    default:
      return `${host} cannot be reached (${message}); look at --smtp`;
  }
}
