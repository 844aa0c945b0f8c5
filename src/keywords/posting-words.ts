/**
 * Words that a posting says whatever it asks for, by language: no résumé is measured by them. What may be a skill
 * (“research”, “design”, “sales”) is not here.
 */
export const postingWords: Readonly<Record<string, readonly string[]>> = {
  en: words(`
    ability able across addition additional advantage advert advertisement afternoon afternoons again ahead aim allow allowed allowing already always
    annum anyone applicant applicants application applications apply applying appointed appointment appreciate april ask asked aspects attach august available away
    based basis become began begin beginning begins believe benefit benefits best better beyond big bonus both bring bringing brings
    candidate candidates cannot care career carry chance charge close closing come comes commencing committed company competitive complete comes consider considered
    could country cover cv daily date day days deadline december degree demonstrable demonstrate demonstrated desirable desire desired detail details determined diverse does duties duty during
    each eager early either else employ employed employee employees employer employment encourage enjoy enough ensure enthusiastic environment equal equally equivalent especially essential etc even every everyone everything excellent exciting expect expected experience experienced
    familiar fast february few field fields find first five flexible fluent follow following four friday friendly full full-time fully further future
    get give given gives giving go goals good great group grow growing growth
    hand hands-on happy hard held help helpful helping helps her here hers high highly hire hiring his holder holders hold holding hour hours however
    ideal ideally immediate immediately important include included includes including indeed inform interested interview its itself january job jobs join joining july june just
    keen keep key kind know knowledge known
    large last later lead least less let letter letters level life like likely little long look looking looks lot
    made mail main mainly make makes making march may means meet member members might minimum monday month monthly months morning mornings most motivated mr mrs ms must
    name near necessary need needed needs never new newly next nice no nor not november now
    october offer offered offering offers office often old once one ones ongoing only onto open opens opportunities opportunity option order others ourselves outstanding own
    package paid part particular particularly partly passion passionate pay per perform person personal place plan please plenty plus position positions possess possible post posting prefer preferable preferably preference preferred prepared present previous previously proactive proficiency proficient proud proven provide provided provides providing
    qualification qualifications qualified quickly quite rather ready reference references related relevant require required requirement requirements requires respected responsibilities responsibility responsible resume résumé return reward right role roles run
    salary same saturday say second see seek seeking seen self send september set seven several shall she should show shown since six skill skilled skills small so solid someone something soon sound speak start starting state stay still strong strongly succeed success successful such suitable sunday support sure
    take taken takes taking talented task tasks team teams tell ten term terms thing things think third three thrive thursday time times together top toward towards tuesday two type typically
    under understand understanding understands unless until up upon us use used useful uses using usual usually
    valuable various very view want wants wednesday week weekly weeks welcome well were whether whom whose why will willing wish within without wonder word words work worked working works world would write writing written
    year yearly years yes yet you're your yours yourself
  `),
  de: words(`
    abgeschlossene abgeschlossenes abgeschlossener anforderungen angebot anstellung arbeit arbeiten arbeitgeber arbeitsplatz arbeitsort aufgabe aufgaben ausgeprägte befristet begeistern begeisterung benefits bereich bereits berufserfahrung besetzen beschäftigung bewerben bewerber bewerberin bewerbung bewerbungen
    bewerbungsunterlagen bieten bietet bitte bringen d divers eigenverantwortlich eigenverantwortliche eigenverantwortliches einsatz engagement erfahrene erfahrenen erfahrener erfahrung erfahrungen erfahrungsgemäß erforderlich erfüllen ergänzen erste ersten erwarten erwartet erwünscht fähigkeit fähigkeiten firma flexible freuen freude fundierte gehalt gehaltsvorstellung gemeinsam
    geeignete gern gerne gesucht gewünscht großen gute guten gutes hohe hohes idealerweise inklusive interesse jahr jahre jahren kennziffer kenntnis kenntnisse können lebenslauf leistung leistungen m mindestens mitarbeit mitarbeiter mitarbeiterin mitarbeitende mitarbeitenden mitbringen möchten möglich monat motivation motiviert nachweisbar neue neuen neues oder profil qualifikation qualifikationen
    sehr selbständig selbständige selbstständig selbstständige sicher sowie sofort stelle stellen stellenanzeige suchen sucht tätigkeit tätigkeiten team teil teilzeit überzeugen umfeld umgang unbefristet unser unsere unterlagen unternehmen unterstützen unterstützung verantwortlich verantwortung vergütung verfügen vergleichbar vergleichbare vergleichbares vollzeit voraussetzung voraussetzungen von vorteil vorzugsweise w weitere wünschenswert zuverlässig zeugnisse
  `),
  fr: words(`
    annonce avantages bonne bonnes bonus candidat candidate candidats candidature candidatures capacité cdd cdi compétence compétences connaissance connaissances contrat description diplôme disponible emploi entreprise environnement équipe équipes expérience expériences idéalement lettre maîtrise minimum mission missions offre offrons poste postes postuler profil proposons qualités recherche recherchons rejoindre rejoignez requis responsabilités rémunération salaire souhaité société travail travailler équivalent
  `),
  es: words(`
    buscamos candidato candidata candidatos capacidad carta conocimiento conocimientos contrato empleo empresa equipo equipos experiencia funciones incorporación imprescindible jornada mínimo mínima oferta ofrecemos persona perfil puesto requisitos responsabilidades salario sueldo trabajo trabajar valorable vacante años
  `),
  it: words(`
    annuncio azienda buona buone candidato candidata candidati candidatura capacità cerchiamo competenze conoscenza contratto esperienza gradita lavoro lavorare minimo offerta offriamo posizione profilo requisiti responsabilità ricerca ricerchiamo ruolo squadra stipendio team titolo
  `),
  pl: words(`
    aplikacja aplikuj atrakcyjne cv czekamy dobra doświadczenie doświadczenia firma firmie klient kandydat kandydata kandydatów kontakt kontraktu lat list mile minimum motywacyjny obowiązków obowiązki oczekiwania oferta oferujemy oferty odpowiedzialny osoba osoby praca pracy pracodawca prosimy stanowisko stanowiska stanowisku szukamy poszukujemy umiejętność umiejętności umowa umowę wiedza wiedzy widziane współpraca wykształcenie wymagania wymagane wymagamy wynagrodzenie zakres zapewniamy zatrudnienie zespołu zespole zespół znajomość zadania
  `),
  el: words(`
    αγγελία αίτηση αιτήσεις αμοιβή ανάλογη αναζητά αναζητούμε απαιτείται απαιτούμενα αποδοχές βιογραφικό γνώση γνώσεις δεξιότητες εμπειρία επιθυμητή επιθυμητό εργασία εργασίας εταιρεία εταιρία έτη έτος θέση θέσης ικανότητα ικανότητες καθήκοντα ομάδα ομάδας παρέχουμε παροχές περιβάλλον προσόντα προσφέρει προσφέρουμε προϋπηρεσία υποψήφιοι υποψήφιος υποψηφίων χρόνια
  `),
};

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
