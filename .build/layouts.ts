import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';

/**
 * Writes the layout of every template into `<outdir>/layouts/`, as an author's own folder has it: `layout.tsx`, and what
 * it imports from its own folder, with everything else taken from `galley/blocks`.
 */
export async function writeLayouts(outdir: string): Promise<void> {
  await rm(`${outdir}/layouts`, { recursive: true, force: true });
  const folders = (await readdir('templates', { withFileTypes: true })).filter((entry) => entry.isDirectory());
  for (const { name } of folders) {
    const to = `${outdir}/layouts/${name}`;
    await mkdir(to, { recursive: true });
    const files = (await readdir(`templates/${name}`)).filter((file) => file.endsWith('.tsx'));
    for (const file of files) {
      const text = await readFile(`templates/${name}/${file}`, 'utf8');
      await writeFile(`${to}/${file === 'pdf.tsx' ? 'layout.tsx' : file}`, forAuthors(text));
    }
  }
}

/** Every import from the house in one from `galley/blocks`; the layout's function under the name that folders have. */
function forAuthors(text: string): string {
  const names: string[] = [];
  const own = text.replace(
    /^import\s+(type\s+)?\{([^}]*)\}\s+from\s+'\.\.\/\.\.\/src\/[^']*';\n/gm,
    (_, type, list) => {
      const words = String(list)
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean);
      names.push(...words.map((word) => (type && !word.startsWith('type ') ? `type ${word}` : word)));
      return '';
    },
  );
  const blocks = `import {\n${[...new Set(names)].map((name) => `  ${name},\n`).join('')}} from 'galley/blocks';\n`;
  const imports = own.search(/^(?!import )/m);
  return `${own.slice(0, imports)}${blocks}${own.slice(imports)}`.replace(/\bfunction pdf\(/, 'function layout(');
}
