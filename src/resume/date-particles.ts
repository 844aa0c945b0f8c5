/** What a language calls the present at the end of a range, and what it puts between the ends; in lower case. */
interface Particles {
  readonly present: readonly string[];
  readonly to: readonly string[];
}

/** By language. The first word of `present` is the one that `document/languages` prints. */
export const PARTICLES: Readonly<Record<string, Particles>> = {
  ar: { present: ['حتى الآن', 'الآن', 'الحاضر'], to: ['إلى', 'حتى'] },
  bg: { present: ['до момента', 'момента', 'сега', 'днес', 'настояще'], to: ['до'] },
  cs: { present: ['současnost', 'současnosti', 'dosud', 'nyní', 'dnes', 'doposud'], to: ['až', 'do'] },
  da: { present: ['nu', 'i dag', 'nuværende', 'dags dato'], to: ['til'] },
  de: { present: ['heute', 'jetzt', 'dato', 'aktuell', 'laufend', 'gegenwart'], to: ['bis'] },
  el: { present: ['σήμερα', 'παρόν', 'τώρα'], to: ['έως', 'μέχρι'] },
  es: { present: ['actualidad', 'la actualidad', 'presente', 'hoy', 'actual', 'actualmente'], to: ['a', 'hasta'] },
  fa: { present: ['اکنون', 'حال', 'امروز', 'کنون'], to: ['تا'] },
  fi: { present: ['nykyhetki', 'nyt', 'nykyään', 'tällä hetkellä'], to: [] },
  fr: {
    present: [
      "aujourd'hui",
      "jusqu'à aujourd'hui",
      'présent',
      'à présent',
      'ce jour',
      'actuel',
      'en cours',
      'maintenant',
    ],
    to: ['à', 'au', "jusqu'à", "jusqu'en", "jusqu'au"],
  },
  he: { present: ['היום', 'הווה', 'כיום', 'עכשיו'], to: ['עד'] },
  hi: { present: ['वर्तमान', 'आज', 'अब तक'], to: ['से'] },
  hu: { present: ['jelenleg', 'jelen', 'napjainkig', 'ma', 'máig'], to: [] },
  id: { present: ['sekarang', 'saat ini', 'kini'], to: ['sampai', 'hingga'] },
  is: { present: ['nú', 'í dag', 'núverandi'], to: ['til'] },
  it: { present: ['oggi', 'presente', 'attuale', 'ad oggi', 'in corso', 'adesso'], to: ['a', 'al', 'fino a'] },
  ja: { present: ['現在', '今'], to: ['から'] },
  ko: { present: ['현재', '지금'], to: ['부터'] },
  ms: { present: ['kini', 'sekarang'], to: ['hingga', 'sehingga'] },
  nb: { present: ['nå', 'i dag', 'dags dato', 'nåværende'], to: ['til'] },
  nl: { present: ['heden', 'nu', 'vandaag', 'huidig'], to: ['tot', 't/m', 'tot en met'] },
  nn: { present: ['no', 'i dag', 'notid'], to: ['til'] },
  pl: { present: ['obecnie', 'teraz', 'dziś', 'dzisiaj', 'nadal', 'chwili obecnej'], to: ['do'] },
  pt: {
    present: ['presente', 'atualidade', 'o presente', 'atual', 'atualmente', 'hoje', 'actualidade'],
    to: ['a', 'até'],
  },
  ro: { present: ['prezent', 'în prezent', 'azi', 'acum'], to: ['până în', 'până la', 'până'] },
  ru: { present: ['настоящее время', 'н. в', 'н.в', 'сейчас', 'сегодня'], to: ['по', 'до'] },
  sk: { present: ['súčasnosť', 'súčasnosti', 'doteraz', 'dnes', 'teraz'], to: ['až', 'do'] },
  sv: { present: ['nu', 'idag', 'i dag', 'nuvarande', 'tillsvidare', 'pågående'], to: ['till'] },
  th: { present: ['ปัจจุบัน'], to: ['ถึง'] },
  tr: { present: ['halen', 'günümüz', 'bugün', 'devam ediyor', 'şimdi'], to: ['ile'] },
  uk: { present: ['дотепер', 'теперішній час', 'сьогодні', 'зараз', 'донині'], to: ['по', 'до'] },
  vi: { present: ['nay', 'hiện tại', 'hiện nay'], to: ['đến'] },
  zh: { present: ['至今', '现在', '今', '現在', '迄今'], to: ['至', '到'] },
};
