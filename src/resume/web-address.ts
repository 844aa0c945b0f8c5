import type { Refusal } from './text-schema.ts';

/** Schemes that run code or open the reader's own files. */
const HARMFUL = /^(?:javascript|vbscript|data|file):/i;
/** `htps://`, `https:/`, `http//`: what a slip makes of the usual scheme. */
const NEARLY_HTTPS = /^h*t+p*s*(?::\/*|\/\/)(?=[^/:])/i;
const SCHEME = /^[a-z][a-z\d+.-]*:./i;
/** `example.org`, `www.example.org:8080/a?b`, `//example.org`: an address whose scheme goes without saying. */
const HOST = /^(?:\/\/)?(?:[\p{L}\p{N}][\p{L}\p{N}_-]*\.)+\p{L}[\p{L}\p{N}-]+\.?(?::\d+)?(?:[/?#].*)?$/u;
/** A file beside the résumé, which a link cannot reach; none of these is a top-level domain. */
const FILE = /^[^/?#]+\.(?:pdf|html?|docx?|odt|tex|txt|jpe?g|png|svg|ya?ml|json)$/i;

/** Takes the target of a link and gives it as written; refuses what is none or would harm whoever clicks it. */
export function parseWebAddress(text: string): { readonly value: string } | Refusal {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\s\u0000-\u001F\u007F]/.test(text)) {
    return {
      refusal: `“${text}” is not a web address: it contains a space.`,
      hint: 'Write a space in an address as %20.',
    };
  }
  if (HARMFUL.test(text)) {
    const [scheme] = text.split(':');
    return { refusal: `A link must not begin with “${scheme}:”.`, hint: 'Use an address that begins with https://.' };
  }
  const misspelt = NEARLY_HTTPS.exec(text);
  if (misspelt !== null && !/^https?:\/\//i.test(text)) {
    const meant = `https://${text.slice(misspelt[0].length)}`;
    return { refusal: `“${text}” is not a web address.`, hint: `Did you mean “${meant}”?` };
  }
  if (/^https?:\/*$/i.test(text))
    return { refusal: `“${text}” is not a complete web address.`, hint: 'Write https://example.org.' };
  if (isHost(text) || SCHEME.test(text)) return { value: text };
  if ('value' in parseEmail(text))
    return { refusal: `“${text}” is not a web address.`, hint: `Write “mailto:${text}”.` };
  return { refusal: `“${text}” is not a web address.`, hint: 'Write the whole address, such as https://example.org.' };
}

/** Takes a target that `parseWebAddress` accepts and gives it as a link needs it: with a scheme. */
export function withScheme(url: string): string {
  return isHost(url) ? `https://${url.replace(/^\/\//, '')}` : url;
}

function isHost(text: string): boolean {
  return HOST.test(text) && !FILE.test(text);
}

const NO_MAIL = '\\s@<>(),;:"[\\]';
/** Words with single dots between them. */
const MAILBOX = new RegExp(`^[^.${NO_MAIL}]+(?:\\.[^.${NO_MAIL}]+)*$`, 'u');
/** Labels that neither begin nor end with a hyphen; the last one has letters. */
const LABEL = `[^.${NO_MAIL}-](?:[^.${NO_MAIL}]*[^.${NO_MAIL}-])?`;
const MAIL_HOST = new RegExp(`^(?:${LABEL}\\.)+(?!\\d+$|.$)${LABEL}$`, 'u');

/** Takes an e-mail address and gives it as written; refuses what no mail could reach. */
export function parseEmail(text: string): { readonly value: string } | Refusal {
  const [mailbox = '', host = '', ...more] = text.split('@');
  if (more.length === 0 && MAILBOX.test(mailbox) && MAIL_HOST.test(host)) return { value: text };
  return {
    refusal: `“${text}” is not an e-mail address.`,
    hint: 'Write it like marie@example.org, without “mailto:”.',
  };
}
