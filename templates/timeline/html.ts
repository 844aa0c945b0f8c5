/** Every section opens with a short thick rule in the column of dates. */
export const html = `header{padding-inline-start:var(--inset)}
.headline{color:var(--secondary)}
@media print,(min-width:44.01rem){
h2{display:grid;grid-template-columns:var(--side-width) minmax(0,1fr);column-gap:var(--side-gutter);margin-inline-start:calc(-1*var(--inset))}
h2::before{content:"";align-self:center;border-top:.2em solid var(--accent)}
.with-photo:not(.two-columns) header{position:relative;display:block}
.with-photo header .photo{position:absolute;inset-inline-start:0;top:0;max-width:var(--side-width)}
}
@media screen and (max-width:44rem){
header{padding-inline-start:0}
h2{border-top:.2em solid var(--accent);padding-top:.3em}
}
`;
