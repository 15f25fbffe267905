import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** One request that wanted to leave the machine, and was refused. */
export interface Attempt {
  readonly host: string;
  readonly what: string;
}

export interface RecordingProxy {
  readonly port: number;
  readonly attempts: readonly Attempt[];
  close(): Promise<void>;
}

const REFUSED = 'HTTP/1.1 502 Not here\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';

/**
 * A proxy that sends the practice hosts to the local server, refuses everything else,
 * and keeps a record of what was refused.
 */
export async function startProxy(
  hosts: ReadonlySet<string>,
  sitesPort: number,
): Promise<RecordingProxy> {
  const attempts: Attempt[] = [];
  const open = new Set<Duplex>();
  const server = createServer((request, response) => {
    const host = URL.canParse(request.url ?? '') ? new URL(request.url ?? '').hostname : '';
    attempts.push({ host, what: `${request.method} ${request.url}` });
    response.writeHead(502).end();
  });
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    const [host = '', port] = (request.url ?? '').split(':');
    keep(open, socket);
    if (hosts.has(host) && port === '443') return tunnel(socket, sitesPort, open);
    attempts.push({ host, what: `CONNECT ${request.url}` });
    socket.end(REFUSED);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    attempts,
    close: () => {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

function keep(open: Set<Duplex>, socket: Duplex): void {
  open.add(socket);
  // A browser that is killed resets its connections; that is no news here.
  socket.on('error', () => socket.destroy());
  socket.on('close', () => open.delete(socket));
}

function tunnel(socket: Duplex, port: number, open: Set<Duplex>): void {
  const onward = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    onward.pipe(socket);
    socket.pipe(onward);
  });
  keep(open, onward);
  onward.on('close', () => socket.destroy());
}
