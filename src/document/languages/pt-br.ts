import type { Words } from './words.ts';

/** Brazilian Portuguese, where it differs from European. */
export const ptBr: Partial<Words> = {
  summary: 'Resumo',
  education: 'Formação acadêmica',
  languages: 'Idiomas',
  presentations: 'Apresentações',
  awards: 'Prêmios e distinções',
  memberships: 'Afiliações',
  present: 'atual',
  page: 'Página {n} de {m}',
  photo: 'Foto de {name}',
  enclosures: 'Anexos',
};
