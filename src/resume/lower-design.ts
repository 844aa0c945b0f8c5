import { type DesignData, designFields } from './design-schema.ts';
import type { Design } from './resume.ts';

/** Gives a design in its final type: what is not a field of every design is a template's options. */
export function lowerDesign(data: DesignData): Design {
  const entries = Object.entries(data);
  const fields = entries.filter(([key]) => designFields.includes(key));
  const options = entries.filter(([key]) => !designFields.includes(key)) as [string, Record<string, string>][];
  return { ...Object.fromEntries(fields), ...(options.length > 0 ? { options: Object.fromEntries(options) } : {}) };
}
