/** Headings in a wide margin under a hairline across the page, the text beside them. */
export const html = `header{padding-inline-start:var(--inset)}
main{padding-inline-start:0}
.summary{padding-inline-start:var(--inset)}
.headline{font-style:italic;color:var(--secondary)}
.section{display:grid;grid-template-columns:var(--side-width) minmax(0,1fr);column-gap:var(--side-gutter);border-top:.5px solid var(--hairline);padding-top:.45rem}
h2{grid-column:1;line-height:var(--line);overflow-wrap:normal}
.content{grid-column:2}
h2+.content{margin-top:0}
@media print,(min-width:44.01rem){
.with-photo header{position:relative}
.with-photo header .photo{position:absolute;inset-inline-start:0;top:.6rem;max-width:var(--side-width)}
}
@media screen and (max-width:44rem){
header,.summary{padding-inline-start:0}
.section{display:block}
h2+.content{margin-top:var(--below-section)}
}
`;
