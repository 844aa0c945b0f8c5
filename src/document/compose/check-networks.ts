import type { Problem } from '../../errors.ts';
import { suggest } from '../../resume/suggest.ts';
import type { Problems } from './context.ts';
import { networkKey, networkNames, profileUrl } from './networks.ts';

/**
 * Takes a résumé's data as read and gives a problem for every account whose address cannot be made: its network is
 * not known here, and there is no `url`. A network of any name is fine with one.
 */
export function checkNetworks({ data, problem }: { readonly data: unknown } & Pick<Problems, 'problem'>): Problem[] {
  const links = field(field(data, 'contact'), 'links');
  if (!Array.isArray(links)) return [];
  return links.flatMap((link: unknown, index) => {
    const [network, username, url] = [field(link, 'network'), field(link, 'username'), field(link, 'url')];
    if (typeof network !== 'string' || typeof username !== 'string' || typeof url === 'string') return [];
    if (profileUrl(network, username) !== undefined) return [];
    const said = explain(network);
    return [problem(['contact', 'links', index, said.field], 'value', said.message, said.hint)];
  });
}

function explain(network: string): { readonly field: string; readonly message: string; readonly hint: string } {
  if (networkKey(network) === 'mastodon') {
    const message = 'A name in Mastodon needs its server.';
    return { field: 'username', message, hint: 'Write it like "@marie@example.social".' };
  }
  const near = suggest(network, networkNames);
  const hint = near === undefined ? 'Give its “url” as well.' : `Did you mean “${near}”?`;
  return { field: 'network', message: `The network “${network}” is not known, so it has no address.`, hint };
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
