import type { Template } from '../src/render/template.ts';

/**
 * The templates that come with Galley, by name. Each loads when it is first asked for, because a command
 * that only checks a name must not load the backend that draws it: `(await templates.classic())`.
 */
export const templates = {
  classic: async (): Promise<Template> => (await import('./classic/index.ts')).classic,
  margin: async (): Promise<Template> => (await import('./margin/index.ts')).margin,
  timeline: async (): Promise<Template> => (await import('./timeline/index.ts')).timeline,
  modern: async (): Promise<Template> => (await import('./modern/index.ts')).modern,
  sidebar: async (): Promise<Template> => (await import('./sidebar/index.ts')).sidebar,
  academic: async (): Promise<Template> => (await import('./academic/index.ts')).academic,
  compact: async (): Promise<Template> => (await import('./compact/index.ts')).compact,
} as const;
