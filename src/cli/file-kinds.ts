/** The kinds of files an author writes: what a starter of each is called, and its JSON Schema for editors. */
export const FILE_KINDS = {
  resume: {
    starter: 'resume.yaml',
    jsonSchema: async (): Promise<object> => (await import('../resume/resume-schema.ts')).resumeJsonSchema(),
  },
  profile: {
    starter: 'profile.yaml',
    jsonSchema: async (): Promise<object> => (await import('../tailor/profile-schema.ts')).profileJsonSchema(),
  },
  letter: {
    starter: 'letter.md',
    jsonSchema: async (): Promise<object> => (await import('../letter/letter-schema.ts')).letterJsonSchema(),
  },
  application: {
    starter: 'application.yaml',
    jsonSchema: async (): Promise<object> => (await import('../apply/application-schema.ts')).applicationJsonSchema(),
  },
} as const;

export type FileKind = keyof typeof FILE_KINDS;

/** Their names, as on the command line. */
export const FILE_KIND_NAMES = Object.keys(FILE_KINDS) as readonly FileKind[];

/** Gives the JSON Schema of a kind of file as text. */
export async function jsonSchemaText(kind: FileKind): Promise<string> {
  return JSON.stringify(await FILE_KINDS[kind].jsonSchema(), null, 2);
}
