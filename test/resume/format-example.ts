/** The example of the format's page, as it stands there. */
export const FORMAT_EXAMPLE = `name: Marie Skłodowska-Curie          # the only required field
headline: Physicist and chemist
language: en                          # any BCP 47 tag; sets labels, dates, hyphenation, direction
photo: curie.jpg                      # relative to this file
contact:                              # every field optional; order kept
  email: marie@example.org
  phone: +33 1 00 00 00 00            # printed as written; any country
  location: Paris, France
  url: https://example.org
  links:
    - { label: Notebook, url: https://example.org/notebook }
    - { network: github, username: mcurie }     # network → label, icon, url
  details:                            # any other label → value
    - { label: Citizenship, value: French }
labels: { present: today, experience: Werdegang }   # override any built-in word or section title of the language
summary: Prose in Markdown, before the first section.
sections:                             # order kept; any title; any number
  - title: Research appointments
    kind: experience
    entries:
      - organization: University of Paris
        location: Paris
        date: 1906/1934
        summary: One or more Markdown paragraphs, e.g. what the employer does.
        entries:                      # roles, teams, projects … to any depth
          - title: Professor of physics
            date: 1908/1934
            highlights:
              - Led the laboratory that …
              - text: Isolated metallic radium with **A. Debierne**
                highlights: [A second-level bullet, "A third level is allowed too"]
                tags: [chemistry]
          - title: External lectures            # no date, no organization: a labelled list
            highlights: [...]
design: { template: classic, paper: a4, accent: "#1f4e79" }   # see "Design"
`;
