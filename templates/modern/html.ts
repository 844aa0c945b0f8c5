/** Weight and white mark what matters; one colour. */
export const html = `h1{font-weight:600;letter-spacing:-.015em;line-height:1.15}
.headline{color:var(--accent);line-height:1.35}
h2{color:var(--ink)}
`;
