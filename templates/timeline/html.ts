/** Every section opens with a short thick rule in the column of dates. */
export const html = `header{padding-inline-start:var(--inset);position:relative}
.headline{color:var(--secondary)}
h2{position:relative}
@media print,(min-width:44.01rem){
h2::before{content:"";position:absolute;inset-inline-start:calc(-1*var(--inset));top:.5em;width:var(--side-width);height:.2em;background:var(--accent)}
.with-photo header .photo{position:absolute;inset-inline-start:0;top:0;max-width:var(--side-width)}
}
@media screen and (max-width:44rem){header{padding-inline-start:0}h2{border-top:.2em solid var(--accent);padding-top:.3em}}
`;
