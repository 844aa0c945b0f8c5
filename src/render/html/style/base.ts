/** What all templates share; lengths and colours are the theme's. */
export const base = `*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);line-height:var(--line);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;overflow-x:clip;font-family:var(--text);font-weight:400;font-variant-numeric:oldstyle-nums proportional-nums;font-kerning:normal;font-synthesis-style:none;overflow-wrap:break-word}
.page{max-width:calc(var(--measure) + 4rem);margin-inline:auto;padding:3.2rem 2rem 4rem}
h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd,address{margin:0;padding:0;font:inherit;font-style:normal}
h1{font-size:var(--name);line-height:1.18;text-wrap:balance}
h2{font-size:var(--section);font-weight:600;color:var(--accent);line-height:1.2}
h2,h3,h4,h5,h6,p,dd{text-wrap:pretty}
strong{font-weight:600}
em{font-style:italic}
em em,.emphasis em{font-style:normal}
code{font-family:var(--mono);font-size:.92em;font-variant-numeric:normal}
sup,sub{font-size:.65em;line-height:0}
.math{font-variant-numeric:lining-nums proportional-nums;font-variant-caps:normal;text-transform:none;letter-spacing:0}
.math sup,.math sub{line-height:0}
a{color:var(--link);text-decoration:underline;text-decoration-color:color-mix(in srgb,currentColor 38%,transparent);text-decoration-thickness:.06em;text-underline-offset:.16em}
a:hover{text-decoration-color:currentColor}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:1px}
.headline{font-size:var(--headline);line-height:1.3}
.contact{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.15rem 1.7rem;font-size:var(--small);font-variant-numeric:lining-nums proportional-nums}
.contact li{display:flex;min-width:0;align-items:baseline}
.contact bdi{min-width:0;overflow-wrap:anywhere}
.contact a{color:inherit;text-decoration-color:transparent}
.contact a:hover{text-decoration-color:currentColor}
.contact svg{flex:none;width:.95em;height:.95em;margin-inline-end:.5em;fill:var(--accent);position:relative;top:.1em}
address{margin-top:.55rem}
.photo{display:block;max-width:calc(var(--name)*4);max-height:calc(var(--name)*4);height:auto}
.with-photo:not(.two-columns) header{display:grid;grid-template-columns:minmax(0,1fr) auto;grid-template-rows:auto 1fr;column-gap:1.6rem;align-items:start}
.with-photo:not(.two-columns) header .photo{grid-column:2;grid-row:1/3}
.with-photo:not(.two-columns) header .names{grid-column:1;grid-row:1}
.with-photo:not(.two-columns) header address{grid-column:1;grid-row:2}
.summary{margin-top:var(--leading)}
main{padding-inline-start:var(--inset)}
.section{margin-top:var(--above-section)}
h2+.content{margin-top:var(--below-section)}
p+p,p+dl,dl+p,ul+p,ol+p,ul+dl,ol+dl{margin-top:var(--between-blocks)}
p+ul,p+ol,dl+ul,dl+ol,ul+ul,ol+ol,.head+.body{margin-top:var(--between-items)}
.head+.body:has(>.entry:first-child){margin-top:var(--between-blocks)}
.entry+*,*+.entry{margin-top:var(--between-entries)}
.body>.entry+.entry{margin-top:calc(var(--between-entries)*.75)}
*+.entry.group{margin-top:calc(var(--between-entries)*1.4)}
.listed+.listed{margin-top:var(--between-blocks)}
.content>.entry:first-child,.body>.entry:first-child,.works .entry{margin-top:0}
.content>.head+*{margin-top:var(--between-blocks)}
.hanging>.body,.hanging>.head>.line{padding-inline-start:var(--hang)}
.hanging>.head>.line:not(.line~.line){text-indent:calc(-1*var(--hang))}
ul:not(.contact),ol{padding-inline-start:var(--indent)}
li+li{margin-top:var(--between-items)}
.contact li+li{margin-top:0}
ul ul,ul ol,ol ul,ol ol{margin-top:var(--between-items)}
li::marker{font-variant-numeric:lining-nums}
ol{padding-inline-start:calc(var(--indent)*1.7)}
.works{padding-inline-start:max(var(--hang),2.4rem)}
.works li+li{margin-top:var(--between-blocks)}
.columns{columns:var(--columns) 9rem;column-gap:1.6rem}
.columns li{break-inside:avoid}
dl>div{padding-inline-start:var(--indent);text-indent:calc(-1*var(--indent))}
dl>div+div{margin-top:var(--between-items)}
dt,dd{display:inline;text-indent:0}
dt{margin-inline-end:.3em}
.date{font-variant-numeric:lining-nums tabular-nums;font-variant-caps:normal;font-weight:400;font-style:normal;color:var(--secondary)}
.emphasis{font-style:italic}
.barred{display:inline-block;line-height:1;text-indent:0;border-top:.06em solid}
.secondary{color:var(--secondary)}
.accent{color:var(--accent)}
.head{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:1.6rem;align-items:baseline}
.head>*{grid-column:1/-1;min-width:0;margin:0}
.head.dated>.line:has(+.date){grid-column:1}
.head>.date{grid-column:2;text-align:end;max-width:19rem}
.head>.date:only-child{grid-column:1/-1;text-align:start}
p.prose{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:1.6rem}
p.prose>.date{grid-column:2;grid-row:1}
p.prose>.text{grid-column:1;grid-row:1}
.standing{margin-top:0}
.at-half{margin-inline-start:50%}
.at-end{text-align:end}
.turned{direction:var(--direction)}
:root[dir=ltr] .turned{text-align:left}
:root[dir=rtl] .turned{text-align:right}
@media print,(min-width:44.01rem){
:root[dir=ltr] .turned .head>.date{text-align:right}
:root[dir=rtl] .turned .head>.date{text-align:left}
}
[dir=rtl].turned :is(h2,h3,h4,h5,h6,p,dt,dd){direction:rtl}
[dir=ltr].turned :is(h2,h3,h4,h5,h6,p,dt,dd){direction:ltr}
`;

/** Where dates stand in a column of their own, at the side of the text. */
export const sideDates = `.head.dated{grid-template-columns:var(--side-width) minmax(0,1fr);column-gap:var(--side-gutter);margin-inline-start:calc(-1*var(--inset))}
.head.dated>*,.head.dated>.line:has(+.date){grid-column:2}
.head.dated>.date{grid-column:1;text-align:end;grid-row:1/span 2;max-width:none}
.head.dated>.date:has(+.date){grid-row:1}
.head.dated>.date+.date{grid-row:2}
.head.dated.overhangs>.date:last-of-type{margin-bottom:calc(-1*var(--leading))}
p.prose{grid-template-columns:var(--side-width) minmax(0,1fr);column-gap:var(--side-gutter);margin-inline-start:calc(-1*var(--inset))}
p.prose>.date{grid-column:1;text-align:end}
p.prose>.text{grid-column:2}
`;

/** Where dates stand in the line of their head. */
export const inlineDates = `p.prose{display:block}
p.prose>.date{margin-inline-end:.7em}
`;

/** A telephone has no room for columns beside the text. */
export const narrow = `@media screen and (max-width:44rem){
.page{padding:1.6rem 1.1rem 2.4rem}
main{padding-inline-start:0}
.head,.head.dated{display:block;margin-inline-start:0}
.head>.date,.head.dated>.date{text-align:start;margin:0}
.head.dated.overhangs>.date:last-of-type{margin-bottom:0}
p.prose{display:block;margin-inline-start:0}
p.prose>.date{display:block;text-align:start}
.columns{columns:2 8rem}
}
`;
