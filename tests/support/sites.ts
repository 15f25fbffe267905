import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { policyFor } from './practice/headers.ts';
import { FRAME_HOST, HOSTS } from './practice/hosts.ts';
import { framePage, otherPage, sitePage } from './practice/page.ts';
import { soundFile } from './practice/sound.ts';

/** One request as the server saw it. */
export interface SeenRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
}

export interface Sites {
  readonly port: number;
  readonly requests: SeenRequest[];
  close(): Promise<void>;
}

const script = readFileSync(new URL('./practice/site.js', import.meta.url));
const sound = soundFile(60);
const PLATFORM_HOST = /(^|\.)(linkedin|x|twitter|facebook|messenger|instagram)\.com$/;

/** The practice sites under their real names, for whoever is sent here by the proxy. */
export async function startSites(): Promise<Sites> {
  const requests: SeenRequest[] = [];
  const server = createServer(await makeCertificate([...HOSTS]), (request, response) => {
    const { method = '', headers, url = '/' } = request;
    requests.push({ url: `https://${headers.host}${url}`, method, headers });
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: { readonly [name: string]: string };
}

function answerTo(url: URL): Answer {
  switch (url.pathname) {
    case '/practice/site.js':
      return { type: 'text/javascript', body: script };
    case '/favicon.ico':
      return { type: 'image/x-icon', body: '' };
    case '/practice/anyone':
      return { type: 'text/plain', body: 'yes', headers: { 'access-control-allow-origin': '*' } };
  }
  if (url.hostname === FRAME_HOST) return { type: 'text/html', body: framePage() };
  if (!PLATFORM_HOST.test(url.hostname))
    return { type: 'text/html', body: otherPage(url.hostname) };
  return siteAnswer(url);
}

function siteAnswer(url: URL): Answer {
  const nonce = randomBytes(12).toString('base64');
  const body = sitePage(url.hostname, nonce, url.searchParams.has('observed'));
  const policy = policyFor(url.hostname, nonce);
  // Without a policy a page may fetch whatever it likes: what it then fails to get is hidden from it.
  if (!policy || url.searchParams.has('open')) return { type: 'text/html', body };
  return { type: 'text/html', body, headers: { 'content-security-policy': policy } };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
  response.setHeader('cache-control', 'no-store');
  if (url.pathname === '/practice/sound.wav') {
    sendSound(request, response);
    return;
  }
  const { type, body, headers } = answerTo(url);
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers });
  response.end(body);
}

/** Players ask for a part of the file. */
function sendSound(request: IncomingMessage, response: ServerResponse): void {
  const range = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '');
  const from = Number(range?.[1] ?? 0);
  const to = Number(range?.[2] || sound.length - 1);
  const place = { 'content-range': `bytes ${from}-${to}/${sound.length}` };
  const headers = { 'content-type': 'audio/wav', 'accept-ranges': 'bytes', ...(range && place) };
  response.writeHead(range ? 206 : 200, headers);
  response.end(sound.subarray(from, to + 1));
}
