import { z } from 'zod';
import type { Manifest } from './manifest.ts';

/** What is read of a manifest again; the rest of it is only told. */
const manifestSchema = z.object({
  application: z.object({ company: z.string(), role: z.string(), reference: z.string().optional() }),
  date: z.string(),
  template: z.string(),
  profile: z.string().nullable(),
  source: z.object({ files: z.array(z.object({ path: z.string(), sha256: z.string() })) }),
  files: z.array(z.object({ name: z.string(), sha256: z.string(), pages: z.number().optional() })),
});

/** Whether a value is a manifest as `apply` writes it, as far as it is read again: many programs have a `manifest.json`. */
export function isManifest(value: unknown): value is Manifest {
  return manifestSchema.safeParse(value).success;
}
