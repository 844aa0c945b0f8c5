import { inlineLine } from '../document/text.ts';
import type { Values } from '../letter/fill.ts';
import type { OpenedResume } from '../pipeline.ts';
import type { Application } from './open-application.ts';

/** What letters and mails may name in `{{ }}`: of the application, and of the head of the résumé. */
export function valuesOf({ company, role, reference }: Application, { resume, document }: OpenedResume): Values {
  const contact = resume.contact.flatMap((entry) =>
    entry.field === 'link' || entry.field === 'detail' ? [] : [[entry.field, entry.value] as const],
  );
  return {
    application: { company, role, ...(reference === undefined ? {} : { reference }) },
    resume: {
      name: inlineLine(document.name.content),
      ...(resume.headline === undefined ? {} : { headline: resume.headline }),
      ...Object.fromEntries(contact.toReversed()),
    },
  };
}
