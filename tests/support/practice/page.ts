import { readFileSync } from 'node:fs';
import { type PracticeSite, SITES } from './hosts.ts';

const observer = readFileSync(new URL('./observer.js', import.meta.url), 'utf8');

const STYLE = `body { margin: 0; font: 16px/1.5 sans-serif; color: #222; background: #f4f4f1 }
nav { position: sticky; top: 0; padding: 12px 24px; background: #fff; border-bottom: 1px solid #ccc }
nav a { margin-right: 20px } main { max-width: 560px; margin: 0 auto; padding: 16px }
article { margin: 0 0 16px; padding: 16px; background: #fff; min-height: 120px }
textarea { width: 100%; box-sizing: border-box; min-height: 80px } video { width: 320px; height: 180px }`;

function links(site: PracticeSite): string {
  const parts = ['feed', 'person', 'messages', 'video'] as const;
  return parts.map((part) => `<a href="${site[part]}" data-part="${part}">${part}</a>`).join(' ');
}

/**
 * A page of a site: navigation within the page by `pushState`, a feed without end, a text box and
 * a video, all drawn by `site.js`. With `observed` the page first notes everything it can see of itself.
 */
export function sitePage(host: string, nonce: string, observed: boolean): string {
  const site = Object.values(SITES).find((one) => one.host === host) ?? SITES.facebook;
  const head = observed ? `<script nonce="${nonce}">${observer}</script>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}
<title>${site.name}</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><style>${STYLE}</style></head>
<body data-person-title="${site.personTitle}" data-name="${site.name}"><nav>${links(site)}</nav><main></main>
<script nonce="${nonce}" src="/practice/site.js"></script></body></html>`;
}

/** A page of a site that is no platform. */
export function otherPage(host: string): string {
  const lines = Array.from({ length: 60 }, (_, n) => `<p>Paragraph ${n + 1} of the morning.</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Morning news</title>
<style>${STYLE}</style></head><body><main><h1>${host}</h1>${lines.join('')}</main></body></html>`;
}

/** What stands in a frame: a box to type in. */
export function framePage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Frame</title></head>
<body><textarea aria-label="Reply in the frame"></textarea></body></html>`;
}
