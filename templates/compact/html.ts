/** Name left, contact right; a rule from every heading to the edge. */
export const html = `h1{font-weight:600;color:var(--accent)}
.headline{color:var(--secondary);line-height:1.25}
h2{display:flex;align-items:baseline;column-gap:.7em}
h2::after{content:"";flex:1;min-width:2em;border-bottom:.5px solid var(--hairline)}
@media print,(min-width:44.01rem){
.page:not(.with-photo) header{display:grid;grid-template-columns:fit-content(60%) minmax(0,1fr);column-gap:1.4rem;align-items:start}
.page:not(.with-photo) .contact{justify-content:flex-end;column-gap:1.2rem}
.page:not(.with-photo) address{margin-top:.5rem}
}
`;
