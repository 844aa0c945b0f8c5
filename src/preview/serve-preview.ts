import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { UserError } from '../errors.ts';
import { answer, type Shown, tellShown } from './answer.ts';
import type { Preview } from './preview.ts';

/** A preview that browsers can look at. */
export interface Served {
  /** Where: `http://127.0.0.1:4747/`. */
  readonly url: string;
  /** Shows something else to all who look. */
  readonly show: (preview: Preview) => void;
  readonly close: () => Promise<void>;
}

/** Where to serve: a loopback address, and a port; without one, the usual, or any where that is taken. */
export interface ServePlace {
  readonly host: string;
  readonly port: number | undefined;
}

const USUAL_PORT = 4747;

/** In bytes: whoever leaves more than this unread is let go. A browser comes back by itself and is told what is shown then. */
const BACKLOG = 1_000_000;

/**
 * Serves a preview on this machine alone.
 * @throws UserError for a port or an address that cannot be had.
 */
export async function servePreview(first: Preview, { host, port }: ServePlace): Promise<Served> {
  let shown: Shown = { version: 1, preview: first, last: first.set };
  const watching = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const path = pathOf(request, host);
    if (path !== '/events' || !isRead(request)) return respond(request, response, path, shown);
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
    if (request.method === 'HEAD') return void response.end();
    response.write(`data: ${tellShown(shown)}\n\n`);
    watching.add(response);
    response.on('close', () => watching.delete(response));
  });
  await listen(server, host, port);
  const address = server.address();
  const at = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${at}/`,
    show: (preview) => {
      shown = { version: shown.version + 1, preview, last: preview.set ?? shown.last };
      for (const response of watching) {
        if (response.writableLength > BACKLOG) response.destroy();
        else response.write(`data: ${tellShown(shown)}\n\n`);
      }
    },
    close: () => {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

/** The page runs its own script and shows its own pictures, and nothing else; nothing of it is kept. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * The path that is asked for; undefined where the request is for another host: a stranger's page may have its own name
 * lead to this machine.
 */
function pathOf({ headers, url = '/' }: IncomingMessage, host: string): string | undefined {
  const asked = (headers.host ?? '').replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  return [host, 'localhost', '127.0.0.1', '::1'].includes(asked) ? url.split('?')[0] : undefined;
}

function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

function respond(request: IncomingMessage, response: ServerResponse, path: string | undefined, shown: Shown): void {
  const reads = isRead(request);
  const found = path === undefined || !reads ? undefined : answer(path, shown.last);
  if (found === undefined) {
    const status = path === undefined ? 403 : reads ? 404 : 405;
    response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : 'There is nothing here.\n');
    return;
  }
  response.writeHead(200, { ...HEADERS, 'Content-Type': found.type, 'Content-Length': Buffer.byteLength(found.body) });
  response.end(request.method === 'HEAD' ? undefined : found.body);
}

/** Listens at a port; where none is asked for and the usual one is taken, at any. */
async function listen(server: Server, host: string, port: number | undefined): Promise<void> {
  const attempt = (at: number): Promise<void> =>
    new Promise((done, fail) => {
      server.once('error', fail).listen(at, host, () => {
        server.off('error', fail);
        done();
      });
    });
  try {
    await attempt(port ?? USUAL_PORT);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (port === undefined && code === 'EADDRINUSE') return attempt(0);
    throw explain(error, code, host, port);
  }
}

function explain(error: unknown, code: string, host: string, port: number | undefined): unknown {
  if (code === 'EADDRINUSE')
    return new UserError(`Port ${port} is taken by another program.`, 'Name another with --port, or leave it out.');
  if (code === 'EACCES') return new UserError(`Port ${port} may not be used.`, 'Name one above 1023 with --port.');
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAFNOSUPPORT')
    return new UserError(`This machine has no address “${host}”.`, 'Leave out --host.');
  return error;
}
