/** Takes an address as an author writes it and gives it as RFC 3986 has it: with a scheme, and ASCII only. */
export function toUri(address: string): string {
  const isWhole = /^(?:[a-z][a-z\d+.-]*:\/\/|mailto:|tel:)/i.test(address);
  const escaped = address.replace(/[^\u0021-\u007E]+|["<>\\^`{|}]/g, (sign) => encodeURIComponent(sign));
  return isWhole ? escaped : `https://${escaped}`;
}
