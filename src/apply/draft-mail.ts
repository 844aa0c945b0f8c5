import { inlineLine } from '../document/text.ts';
import type { ApplicationFile } from './application-file.ts';
import { composeMail } from './compose-mail.ts';
import type { GatheredParts } from './gather-parts.ts';

/** Drafts the mail that brings the files, from the address of the résumé. */
export async function draftMail(
  name: string,
  { resume, mail }: GatheredParts,
  attachments: readonly ApplicationFile[],
  date: Date,
): Promise<ApplicationFile> {
  const email = resume.resume.contact.find((entry) => entry.field === 'email');
  const address = email?.field === 'email' ? email.value : undefined;
  const from = address === undefined ? undefined : { name: inlineLine(resume.document.name.content), address };
  const bytes = await composeMail({ ...mail, from, date, attachments });
  return { name: `${name}.eml`, part: 'mail', bytes, field: ['email'], isSent: false };
}
