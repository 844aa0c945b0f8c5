import type { Template } from '../../src/render/template.ts';
import { docx } from './docx.ts';
import { html } from './html.ts';
import { latex } from './latex.ts';
import { pdf } from './pdf.tsx';
import { theme } from './theme.ts';

export const sidebar: Template = { theme, html, pdf, docx, latex };
