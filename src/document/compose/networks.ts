/** What a network is called and where its profiles are; `{}` stands for the user's name there. */
interface Network {
  readonly label: string;
  readonly url: string;
}

const networks: ReadonlyMap<string, Network> = new Map(
  Object.entries({
    behance: { label: 'Behance', url: 'https://www.behance.net/{}' },
    bitbucket: { label: 'Bitbucket', url: 'https://bitbucket.org/{}' },
    bluesky: { label: 'Bluesky', url: 'https://bsky.app/profile/{}' },
    codeberg: { label: 'Codeberg', url: 'https://codeberg.org/{}' },
    codepen: { label: 'CodePen', url: 'https://codepen.io/{}' },
    devto: { label: 'DEV', url: 'https://dev.to/{}' },
    dribbble: { label: 'Dribbble', url: 'https://dribbble.com/{}' },
    facebook: { label: 'Facebook', url: 'https://www.facebook.com/{}' },
    github: { label: 'GitHub', url: 'https://github.com/{}' },
    gitlab: { label: 'GitLab', url: 'https://gitlab.com/{}' },
    googlescholar: { label: 'Google Scholar', url: 'https://scholar.google.com/citations?user={}' },
    hackerrank: { label: 'HackerRank', url: 'https://www.hackerrank.com/profile/{}' },
    huggingface: { label: 'Hugging Face', url: 'https://huggingface.co/{}' },
    instagram: { label: 'Instagram', url: 'https://www.instagram.com/{}' },
    kaggle: { label: 'Kaggle', url: 'https://www.kaggle.com/{}' },
    leetcode: { label: 'LeetCode', url: 'https://leetcode.com/u/{}' },
    linkedin: { label: 'LinkedIn', url: 'https://www.linkedin.com/in/{}' },
    medium: { label: 'Medium', url: 'https://medium.com/@{}' },
    npm: { label: 'npm', url: 'https://www.npmjs.com/~{}' },
    orcid: { label: 'ORCID', url: 'https://orcid.org/{}' },
    reddit: { label: 'Reddit', url: 'https://www.reddit.com/user/{}' },
    researchgate: { label: 'ResearchGate', url: 'https://www.researchgate.net/profile/{}' },
    stackoverflow: { label: 'Stack Overflow', url: 'https://stackoverflow.com/users/{}' },
    telegram: { label: 'Telegram', url: 'https://t.me/{}' },
    threads: { label: 'Threads', url: 'https://www.threads.com/@{}' },
    twitter: { label: 'Twitter', url: 'https://x.com/{}' },
    x: { label: 'X', url: 'https://x.com/{}' },
    xing: { label: 'XING', url: 'https://www.xing.com/profile/{}' },
    youtube: { label: 'YouTube', url: 'https://www.youtube.com/@{}' },
  }),
);

/** The networks whose profiles have a known address. */
export const networkNames: readonly string[] = [...networks.keys(), 'mastodon'];

/** The name of a network in the table, whatever its case, spaces and dots: `Stack Overflow` → `stackoverflow`. */
export function networkKey(network: string): string {
  return network.toLowerCase().replace(/[\s._-]/g, '');
}

/** What a network is called: its own spelling where it is known, else as the author wrote it. */
export function networkLabel(network: string): string {
  return networks.get(networkKey(network))?.label ?? network;
}

/** The address of a user's profile; undefined where the network is not known or does not tell. */
export function profileUrl(network: string, username: string): string | undefined {
  const name = username.replace(/^@/, '');
  if (networkKey(network) === 'mastodon') return mastodonUrl(name);
  return networks.get(networkKey(network))?.url.replace('{}', () => encodeURI(name));
}

/** Mastodon is many servers: the name itself says which (`user@server`). */
function mastodonUrl(name: string): string | undefined {
  const [user, server] = name.split('@');
  return user && server ? `https://${server}/@${encodeURI(user)}` : undefined;
}
