/** What the parts of a dossier are called. */
export interface PartTitles {
  readonly letter: string;
  readonly resume: string;
}

const TITLES: Readonly<Record<string, readonly [letter: string, resume: string]>> = {
  bg: ['Мотивационно писмо', 'Автобиография'],
  cs: ['Motivační dopis', 'Životopis'],
  da: ['Ansøgning', 'CV'],
  de: ['Anschreiben', 'Lebenslauf'],
  el: ['Συνοδευτική επιστολή', 'Βιογραφικό σημείωμα'],
  en: ['Letter', 'Résumé'],
  es: ['Carta de presentación', 'Currículum'],
  et: ['Kaaskiri', 'CV'],
  fi: ['Hakemus', 'Ansioluettelo'],
  fr: ['Lettre', 'CV'],
  he: ['מכתב', 'קורות חיים'],
  hr: ['Motivacijsko pismo', 'Životopis'],
  hu: ['Motivációs levél', 'Önéletrajz'],
  it: ['Lettera', 'Curriculum'],
  lt: ['Motyvacinis laiškas', 'Gyvenimo aprašymas'],
  lv: ['Motivācijas vēstule', 'CV'],
  nb: ['Søknad', 'CV'],
  nl: ['Brief', 'Cv'],
  no: ['Søknad', 'CV'],
  pl: ['List motywacyjny', 'Życiorys'],
  pt: ['Carta', 'Currículo'],
  ro: ['Scrisoare', 'Curriculum vitae'],
  ru: ['Письмо', 'Резюме'],
  sk: ['Motivačný list', 'Životopis'],
  sl: ['Spremno pismo', 'Življenjepis'],
  sv: ['Brev', 'Cv'],
  tr: ['Ön yazı', 'Özgeçmiş'],
  uk: ['Лист', 'Резюме'],
};
const ENGLISH = ['Letter', 'Résumé'] as const;

/** The titles in the language of a BCP 47 tag; English where it has none here. */
export function partTitles(language: string): PartTitles {
  const [letter, resume] = TITLES[new Intl.Locale(language).language] ?? ENGLISH;
  return { letter, resume };
}
