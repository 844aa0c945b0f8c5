/** Name and affiliation over a rule, what to write to under it. */
export const html = `.headline{font-style:italic}
address{border-top:.5px solid var(--hairline);padding-top:.4rem}
`;
