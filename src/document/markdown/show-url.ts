/** A web address as people read it: without `https://` and a trailing slash; `mailto:` and `tel:` go too. */
export function showUrl(url: string): string {
  return url.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
}
