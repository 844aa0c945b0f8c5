import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';

/** A mail that is yet to be sent, by its author and not by Galley. */
export interface MailDraft {
  readonly from: { readonly name: string; readonly address: string } | undefined;
  readonly to: string | undefined;
  readonly subject: string;
  readonly body: string;
  readonly date: Date;
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/**
 * Writes a draft as a file that mail programs open for sending (`X-Unsent`). Its identifier and its boundaries come
 * from what it says, so the same draft gives the same bytes.
 */
export async function composeMail({ from, to, subject, body, date, attachments }: MailDraft): Promise<Uint8Array> {
  const hash = createHash('sha256').update(JSON.stringify([from, to, subject, body, date]));
  for (const { name, bytes } of attachments) hash.update(name).update(bytes);
  const id = hash.digest('hex').slice(0, 32);
  const domain = from?.address.split('@').at(-1) ?? 'localhost';
  const mail = new MailComposer({
    ...(from ? { from } : {}),
    ...(to === undefined ? {} : { to }),
    subject,
    text: body,
    date,
    messageId: `<${id}@${domain}>`,
    headers: { 'X-Unsent': '1' },
    baseBoundary: id.slice(0, 16),
    newline: 'win',
    attachments: attachments.map(({ name, bytes }) => ({ filename: name, content: Buffer.from(bytes) })),
    // Everything is handed over; nothing is to be fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
}
