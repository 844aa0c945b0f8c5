/**
 * The page that shows a résumé while it is written: its pages as pictures, and what is wrong with it. It is told of every
 * change (`/events`) and then changes pictures in their place, so that the reader's eye stays where it is.
 */
export const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Galley</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview.css">
<script src="/preview.js" defer></script>
</head>
<body>
<header><strong id="file"></strong><span id="facts" role="status">Setting …</span><a href="/preview.pdf" target="_blank" hidden>PDF</a></header>
<section id="problems" aria-live="polite" hidden></section>
<main id="pages"></main>
</body>
</html>
`;

/** Its style sheet. */
export const style = `:root { color-scheme: light dark; font: 14px/1.45 system-ui, sans-serif; }
body { margin: 0; background: light-dark(#e9e9ea, #202124); color: light-dark(#1d1d1f, #e8e8ea); }
header { position: sticky; top: 0; display: flex; gap: 1em; padding: .6em 1em; background: light-dark(#fafafa, #2b2c30);
  border-bottom: 1px solid light-dark(#ccc, #444); }
header span { flex: 1; color: light-dark(#555, #aaa); }
header.away span { color: light-dark(#a40000, #ff9c9c); }
#problems { margin: 1em auto; max-width: 60em; padding: 0 1em; }
#problems article { margin: .6em 0; padding: .6em 1em; background: light-dark(#fff, #2b2c30);
  border-left: 4px solid #c62828; overflow-wrap: anywhere; }
#problems pre { margin: .4em 0; overflow-x: auto; }
#problems p { margin: .2em 0; }
main { display: grid; gap: 1.2em; justify-items: center; padding: 1.2em; }
main.old { opacity: .45; }
main img { width: min(100%, 52em); height: auto; background: #fff; box-shadow: 0 1px 6px #0005; }
`;

/** What it runs. All that comes from the author's files is set as text. */
export const script = `const at = (id) => document.getElementById(id);
const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
const header = document.querySelector('header');
const link = document.querySelector('header a');
let shown = -1;

function tell({ place, message, hint, excerpt }) {
  const box = document.createElement('article');
  if (place) box.append(make('strong', place));
  box.append(make('p', message));
  if (excerpt) box.append(make('pre', excerpt));
  if (hint) box.append(make('p', hint));
  return box;
}

async function draw(version, count, size) {
  const pictures = await Promise.all(Array.from({ length: count }, async (_, index) => {
    const picture = new Image(size[0], size[1]);
    picture.alt = 'Page ' + (index + 1);
    picture.src = '/pages/' + (index + 1) + '.png?' + version;
    await picture.decode().catch(() => undefined);
    return picture;
  }));
  if (version === shown) at('pages').replaceChildren(...pictures);
}

function show({ version, file, facts, problems, count, size, isOld }) {
  shown = version;
  document.title = file + ' – Galley';
  at('file').textContent = file;
  at('facts').textContent = facts;
  at('problems').replaceChildren(...problems.map(tell));
  at('problems').hidden = problems.length === 0;
  at('pages').className = isOld ? 'old' : '';
  link.hidden = count === 0;
  void draw(version, count, size);
}

const events = new EventSource('/events');
events.onmessage = ({ data }) => { header.className = ''; show(JSON.parse(data)); };
events.onerror = () => { header.className = 'away'; at('facts').textContent = 'Galley has ended.'; };
`;
