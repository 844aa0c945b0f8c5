import type { Template } from '../../src/render/template.ts';
import { docx } from './docx.ts';
import { pdf } from './pdf.tsx';
import { theme } from './theme.ts';

export const compact: Template = { theme, pdf, docx };
