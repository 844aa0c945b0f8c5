/** What a glance is for on a tint at the side, to the page's edge; the story under the name beside it. */
export const html = `h1{font-weight:600;color:var(--accent);line-height:1.15}
.headline{color:var(--secondary)}
main h2{border-bottom:.5px solid var(--hairline);padding-bottom:.12rem}
.two-columns{display:grid;grid-template-columns:var(--column) minmax(0,1fr);grid-template-rows:auto 1fr;column-gap:var(--column-gutter);max-width:calc(var(--measure) + 4rem);min-height:100vh}
.two-columns header{grid-column:2;grid-row:1}
.two-columns main{grid-column:2;grid-row:2}
.side{grid-column:1;grid-row:1/3;position:relative;isolation:isolate;font-size:var(--small);padding-top:.4rem}
.side::before{content:"";position:absolute;z-index:-1;inset-block:-3.2rem -4rem;inset-inline:-100vw calc(-.46*var(--column-gutter));background:var(--tint)}
.side .contact{flex-direction:column;gap:.3rem}
.side address{margin-top:0}
.side .photo{margin-bottom:1.3rem;max-width:100%;max-height:calc(var(--name)*5)}
.side h2{font-size:var(--section)}
.side h2+.content{margin-top:calc(var(--below-section)*.6)}
.side dl>div{padding:0;text-indent:0}
.side dl>div+div{margin-top:var(--between-blocks)}
.side dt,.side dd{display:block;margin:0}
@media screen and (max-width:44rem){
.two-columns{display:block;min-height:0}
.side{margin:1.2rem -1.1rem 0;padding:1.2rem 1.1rem}
.side::before{inset:0}
}
@media print{
.two-columns{min-height:0;grid-template-rows:auto auto}
.side{padding-inline-start:.6rem;padding-inline-end:.2rem}
.side::before{inset-block:0;inset-inline:0 calc(-.3*var(--column-gutter));print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
