import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sendMessages } from './send.ts';

/** Messages received by the server. */
const received: { to: string[]; from: string; user: unknown; bytes: Buffer }[] = [];
let server: SMTPServer;
let address: string;

beforeAll(async () => {
  server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) => {
      if (username === 'us:er' && password === 'p@ss') done(null, { user: username });
      else done(new Error('wrong password'));
    },
    onRcptTo: ({ address: to }, _, done) => {
      done(to.startsWith('nobody') ? new Error('no such person') : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map((receiver) => receiver.address),
          user: session.user,
          bytes: Buffer.concat(chunks),
        });
        done();
      });
    },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((done) => server.close(() => done())));
beforeEach(() => void received.splice(0));

const createMail = (to: string) => ({
  from: 'Papers <papers@small.example>',
  to,
  subject: 'Grüße: 3 papers',
  text: '.\nA line with a dot alone above.\n',
  html: '<p>Three</p>',
  list: { unsubscribe: { url: 'https://lists.example/leave' } },
});

describe('sending', () => {
  test('sends a separate message to each recipient', async () => {
    await sendMessages(
      ['a@b.example', 'C <c@d.example>'].map(createMail),
      `smtp://us%3Aer:p%40ss@${address}`,
    );
    expect(received.map(({ to, from, user }) => [to, from, user])).toEqual([
      [['a@b.example'], 'papers@small.example', 'us:er'],
      [['c@d.example'], 'papers@small.example', 'us:er'],
    ]);
    const mail = await PostalMime.parse(received[0]?.bytes ?? '');
    expect(mail.subject).toBe('Grüße: 3 papers');
    expect(mail.text?.trim()).toBe('.\nA line with a dot alone above.');
    expect(mail.html).toContain('<p>Three</p>');
    const leave = mail.headers.find(({ key }) => key === 'list-unsubscribe');
    expect(leave?.value).toBe('<https://lists.example/leave>');
    expect(Date.parse(mail.date ?? '')).toBeGreaterThan(0);
    expect(mail.messageId).toMatch(/^<.+@.+>$/);
  });

  test('continues after a rejected recipient and reports the result', async () => {
    const mails = ['nobody@b.example', 'a@b.example'].map(createMail);
    await expect(sendMessages(mails, `smtp://${address}`)).rejects.toThrow(
      /Not sent to nobody@b\.example: .* rejected .*no such person[^]*Sent to a@b\.example\./,
    );
    expect(received.map(({ to }) => to)).toEqual([['a@b.example']]);
  });

  test('stops if the password is wrong', async () => {
    const mails = ['a@b.example', 'c@d.example'].map(createMail);
    await expect(sendMessages(mails, `smtp://x:secret@${address}`)).rejects.toThrow(
      /^Not sent to a@b\.example: .* rejected the user name or password(?![^]*secret)[^]*Not attempted: 1 more\.\nNothing was sent\.$/,
    );
    expect(received).toEqual([]);
  });

  test('reports an unreachable server', async () => {
    await expect(sendMessages([createMail('a@b.example')], 'smtp://127.0.0.1:1')).rejects.toThrow(
      /127\.0\.0\.1:1 cannot be reached .*check --smtp\nNothing was sent\.$/,
    );
  });
});
