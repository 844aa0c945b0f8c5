import { type Tex, tex } from '../tex.ts';

/** What texts are to those who hear them. */
export const tags: Tex = tex`
% \Tag{number}{text}: points in the page's content by which Galley finds a text, to tag it; readers pass over them.
% 0 is decoration. \Apart{name}{text}: what runs beside the text from page to page: a column, or furniture.
\newcommand\Point[1]{\ifXeTeX\special{pdf:content /#1 MP}\else\pdfextension literal page{/#1 MP}\fi}
\newcommand\Tag[2]{\Point{Tag.#1}#2\Point{End.#1}}
\newcommand\Apart[2]{\Point{Apart.#1}#2\Point{Back}}
`;
