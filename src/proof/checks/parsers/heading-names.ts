import { sectionHeadings } from '../../layout/section-headings.ts';
import { quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** Words by which systems that read résumés know what a section is about, as the beginnings of words. */
const known: Readonly<Record<string, RegExp>> = {
  en: /\b(experience|employment|work|career|appointment|position|profession|education|academic|qualification|training|skill|competenc|technolog|field|tool|expertise|language|publication|paper|patent|invention|project|award|honou?r|prize|fellowship|grant|certific|licen[cs]e|course|volunteer|communit|service|membership|affiliation|interest|hobb|activit|reference|summary|profile|about|objective|contact|teaching|research|talk|lecture|presentation|conference|achievement|accomplishment|leadership|portfolio|military|book|media|exhibition|performance)/iu,
  de: /(erfahrung|berufs|tätigkeit|werdegang|stellen|ausbildung|bildung|studium|schul|kenntnis|fähigkeit|kompetenz|sprach|veröffentlich|publikation|projekt|auszeichnung|preis|stipend|zertifikat|weiterbildung|ehrenamt|engagement|mitglied|interess|hobb|referenz|profil|zusammenfassung|kontakt|lehre|forschung|vortr|patent|persönlich)/iu,
  fr: /(expérience|emploi|parcours|poste|formation|éducation|étude|diplôme|compétence|langue|publication|projet|prix|distinction|bourse|certific|bénévol|engagement|affiliation|intérêt|loisir|référence|profil|résumé|contact|enseignement|recherche|conférence|brevet|objectif)/iu,
  es: /(experiencia|empleo|trayectoria|puesto|formación|educación|estudio|título|competencia|habilidad|aptitud|idioma|lengua|publicaci|proyecto|premio|distinci|beca|certific|voluntari|interes|afici|referencia|perfil|resumen|contacto|docencia|investigación|conferencia|patente|objetivo)/iu,
  it: /(esperienz|impieg|carriera|posizion|formazione|istruzione|stud|titol|competenz|capacità|lingu|pubblicazion|progett|premi|borse|certific|volontariat|interess|referenz|profilo|sommario|contatt|insegnamento|ricerca|conferenz|brevett)/iu,
  pt: /(experiência|emprego|carreira|cargo|formação|educação|estudo|competência|habilidade|idioma|língua|publicaç|projeto|prémio|prêmio|bolsa|certific|volunt|interesse|referência|perfil|resumo|contat|ensino|pesquisa|investigação|palestra|patente|objetivo)/iu,
  nl: /(ervaring|werk|loopbaan|functie|opleiding|onderwijs|studie|vaardighe|competentie|talen|publicatie|project|prijs|prijzen|onderscheiding|beurs|certifica|vrijwillig|interesse|hobby|referentie|profiel|samenvatting|contact|onderzoek|lezing|octrooi)/iu,
};

/** Headings that say nothing to a system lose their whole section. Other languages than these are not judged. */
export const headingNames: Rule = {
  id: 'heading-names',
  severity: 'warning',
  bar: 'names that systems know',
  reads: 'all',
  judge: ({ layout, anatomy }) => {
    const names = known[(anatomy?.catalog.language ?? 'en').slice(0, 2).toLowerCase()];
    const headings = sectionHeadings(layout);
    if (names === undefined || headings.length === 0) return [];
    const strange = headings.filter(({ text }) => !names.test(text));
    return findingsOf(
      strange,
      { value: headings.length, message: 'Every section has a name that systems know.' },
      ({ page, text }) => ({
        value: quote(text),
        page,
        message: `Systems that read résumés may not know the section ${quote(text)}. A usual name, such as “Experience” or “Education”, is safer.`,
      }),
    );
  },
};
