import type { GatheredParts } from './gather-parts.ts';
import type { PreflightCheck } from './manifest.ts';

/** What an author should know of what came in, though an application can be made of it. */
export function checkInputs({ posting, mail, resume }: GatheredParts): readonly PreflightCheck[] {
  const warn = (id: string, message: string): PreflightCheck => ({ id, ok: false, severity: 'warning', message });
  const hasEmail = resume.resume.contact.some(({ field }) => field === 'email');
  return [
    ...(posting?.isGuessed
      ? [
          warn(
            'posting',
            `The posting is not in UTF-8 and was read as ${posting.encoding}: see that its accents are right.`,
          ),
        ]
      : []),
    ...(mail.to === undefined ? [warn('mail', 'The draft of the mail has no address yet: give it in email.to.')] : []),
    ...(mail.body.trim() === '' ? [warn('mail', 'The draft of the mail has no text yet: give it in email.body.')] : []),
    ...(hasEmail ? [] : [warn('mail', 'The draft of the mail has no sender: the résumé gives no e-mail address.')]),
  ];
}
