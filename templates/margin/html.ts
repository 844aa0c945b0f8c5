/** Headings in a wide margin under a hairline across the page, the text beside them. */
export const html = `header{padding-inline-start:var(--inset)}
main{padding-inline-start:0}
.summary{padding-inline-start:var(--inset)}
.headline{font-style:italic;color:var(--secondary)}
.section{border-top:.5px solid var(--hairline);padding:.45rem 0 0;padding-inline-start:var(--inset)}
.section::after{content:"";display:block;clear:both}
h2{float:inline-start;width:var(--side-width);margin-inline-start:calc(-1*var(--inset));line-height:var(--line);overflow-wrap:normal}
h2+.content{margin-top:0}
@media print,(min-width:44.01rem){
.with-photo:not(.two-columns) header{position:relative;display:block}
.with-photo header .photo{position:absolute;inset-inline-start:0;top:.6rem;max-width:var(--side-width)}
}
@media screen and (max-width:44rem){
header,.summary,.section{padding-inline-start:0}
h2{float:none;width:auto;margin:0}
h2+.content{margin-top:var(--below-section)}
}
`;
