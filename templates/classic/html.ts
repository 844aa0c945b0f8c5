/** A centred head, and headings over a full hairline. */
export const html = `header{text-align:center}
.with-photo header{text-align:start}
h1{letter-spacing:.02em}
.headline{font-style:italic;color:var(--secondary)}
.contact{justify-content:center}
.with-photo .contact{justify-content:flex-start}
h2{border-bottom:.5px solid var(--hairline);padding-bottom:.12rem}
`;
