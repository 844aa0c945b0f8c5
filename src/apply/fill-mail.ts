import { type Path, type Problem, UserError } from '../errors.ts';
import { fill, type Values } from '../letter/fill.ts';
import type { OpenedApplication } from './open-application.ts';

/** What the mail says, with its values. */
export interface FilledMail {
  readonly to: string | undefined;
  readonly subject: string;
  readonly body: string;
}

/**
 * Fills the subject and the text of the mail. Without a subject it is the role, with the employer's reference.
 * @throws UserError with every value that is missing, at its place in the application.
 */
export async function fillMail({ application, source }: OpenedApplication, values: Values): Promise<FilledMail> {
  const { email, role, reference } = application;
  const problems: Problem[] = [];
  const filled = (path: Path, text: string): string => {
    const result = fill(text, values);
    if ('text' in result) return result.text;
    for (const { message, hint, line, column } of result.faults) {
      const before = text.split('\n').slice(0, line - 1);
      const offset = before.reduce((sum, one) => sum + one.length + 1, column - 1);
      problems.push(source.problem(path, 'inside', message, hint, offset));
    }
    return text;
  };
  const subject = email?.subject ?? (reference === undefined ? role : `${role} (${reference})`);
  const mail = {
    to: email?.to,
    subject: email?.subject === undefined ? subject : filled(['email', 'subject'], subject),
    body: filled(['email', 'body'], email?.body ?? ''),
  };
  if (problems.length > 0) throw new UserError(problems);
  return mail;
}
