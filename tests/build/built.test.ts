import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { DIST, ROOT } from '../support/build.ts';
import { HOSTS, OPTIONAL_HOSTS, OPTIONAL_PERMISSIONS, PERMISSIONS } from './allowed.ts';

interface ContentScript {
  readonly matches: readonly string[];
  readonly js: readonly string[];
  readonly css?: readonly string[];
  readonly run_at: string;
  readonly all_frames?: boolean;
  readonly match_about_blank?: boolean;
  readonly world?: string;
}

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts: readonly ContentScript[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly incognito: string;
  readonly [key: string]: unknown;
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types worthwhile',
];

/** Every way a script has to leave a mark on a page. */
const WRITERS: readonly RegExp[] = [
  /\.(innerHTML|outerHTML|innerText|textContent|style|dataset|classList|relList)\b/,
  /\.(className|hidden|title|id|adoptedStyleSheets|cookie|designMode|contentEditable)\s*=[^=]/,
  /\b(create(Element|TextNode|Comment|DocumentFragment)\w*|cloneNode|importNode|attachShadow)\b/,
  /\.(append|prepend|before|after|replaceWith|replaceChildren|normalize|moveBefore)\s*\(/,
  /\b(appendChild|insertBefore|replaceChild|removeChild|insertAdjacent\w+|surroundContents)\b/,
  /\b((set|remove|toggle)Attribute\w*|insertRule|deleteRule|replaceSync|setProperty)\b/,
  /\b(pushState|replaceState|dispatchEvent|execCommand|localStorage|sessionStorage|indexedDB)\b/,
  /document\.(write|open|title)|\bpostMessage\(\s*[^)]*["'`]\*|window\.(name|status)\s*=/,
];

/** One line for each, as a bundler would leave it. */
const MARKS: readonly string[] = [
  ...['b.prepend(e)', 'b.before(e)', 'b.after(e)', 'b.replaceWith(e)', 'b.replaceChildren()'],
  ...['e.style.color="red"', 'e.dataset.seen=1', 'e.toggleAttribute("x")', 'b.append(e)'],
  ...['e.removeAttribute("x")', 'sheet.insertRule("a{}")', 'history.pushState(1,"")'],
  ...['history.replaceState(1,"")', 'document.title="x"', 'e.setAttribute("a","b")'],
  ...['document.createElement("p")', 'e.className="x"', 'e.textContent="x"', 'e.id="x"'],
  ...['document.dispatchEvent(e)', 'e.attachShadow({})', 'document.cookie="a"'],
];

/** Every way to run a text as code. No library needs one in what is built of it, so none is exempt. */
const EVALUATORS: readonly RegExp[] = [
  /(?<![.\w$])eval\s*\(|\(0,\s*eval\)/,
  /(?<![\w$])new\s+(?:Async|Generator)?Function\b|(?<![.\w$])Function\s*\(/,
  /\.constructor\s*\(\s*["'`]/,
  /\bset(?:Timeout|Interval|Immediate)\s*\(\s*["'`]/,
  /["'`]javascript:|\bexecScript\b|\bcreateContextualFragment\b|\bdocument\.write\b/,
];

const EVALUATIONS: readonly string[] = [
  ...['a=eval("1")', '(0,eval)("1")', 'new Function("return 1")', 'Function("return this")()'],
  ...['f.constructor("return 1")()', 'setTimeout("go()",1)', 'location="javascript:go()"'],
];

const CONTENT_SCRIPT_LIMIT = 4 * 1024;

describe.each(['chromium', 'firefox'] as const)('the build for %s', (kind) => {
  const folder = DIST[kind];
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest: Manifest = JSON.parse(read('manifest.json'));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const script = read(manifest.content_scripts[0]?.js[0] ?? '');

  it('asks for the listed permissions and no other', () => {
    expect([...manifest.permissions].sort()).toEqual([...PERMISSIONS]);
    expect(manifest.optional_permissions ?? []).toEqual(OPTIONAL_PERMISSIONS);
    expect(manifest.optional_host_permissions).toEqual(OPTIONAL_HOSTS);
  });

  it('asks for the listed hosts of the four platforms and no other, by https', () => {
    const listed = HOSTS.map((host) => `https://${host}/*`).sort();
    expect([...manifest.host_permissions].sort()).toEqual(listed);
    const watched = manifest.content_scripts.flatMap((one) => one.matches);
    expect([...new Set(watched)].sort()).toEqual(listed);
  });

  it('exposes no file to any page', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('stays out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('carries the policy that lets nothing out and nothing in', () => {
    expect(manifest.content_security_policy.extension_pages.split('; ')).toEqual(POLICY);
  });

  it('puts one script into the top frame of pages, in its own world, and no style', () => {
    expect(new Set(manifest.content_scripts.flatMap((one) => one.js)).size).toBe(1);
    for (const one of manifest.content_scripts) {
      expect(one).toMatchObject({ run_at: 'document_start', all_frames: false });
      expect(one.css ?? []).toEqual([]);
      expect(one.match_about_blank ?? false).toBe(false);
      expect(one.world ?? 'ISOLATED').toBe('ISOLATED');
    }
  });

  it('makes the content script one closed function, with nothing that could send or load', () => {
    expect(script).toMatch(/^(var \w+=)?\(?(function\s*\(|\(\)\s*=>)/);
    const senders =
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|Image|import|importScripts|eval|Function|Worker)\s*\(|new\s+(Image|Worker|WebSocket)|\bimport\b/;
    expect(script).not.toMatch(senders);
  });

  it('makes the content script write nothing to the page', () => {
    for (const writer of WRITERS) expect(script).not.toMatch(writer);
  });

  it('keeps the content script within 4 kB compressed', () => {
    expect(gzipSync(script).length).toBeLessThanOrEqual(CONTENT_SCRIPT_LIMIT);
  });

  it('loads no code from anywhere else', () => {
    const pages = files.filter((file) => /\.(html|css)$/.test(file));
    for (const page of pages) {
      expect(read(page), page).not.toMatch(/(src|href)\s*=\s*["']?\s*(https?:)?\/\//);
      expect(read(page), page).not.toMatch(/url\(\s*["']?\s*(https?:)?\/\//);
    }
    const scripts = files.filter((file) => file.endsWith('.js'));
    for (const one of scripts) expect(read(one), one).not.toMatch(/\bimport\s*\(\s*["'`]https?:/);
  });

  it('evaluates no text as code', () => {
    const scripts = files.filter((file) => /\.(js|html)$/.test(file));
    expect(scripts.length).toBeGreaterThan(10);
    for (const one of scripts)
      expect(EVALUATORS.filter((evaluator) => evaluator.test(read(one))).map(String), one).toEqual(
        [],
      );
  });

  it('listens to no other extension and no page', () => {
    // The polyfill names these events; whoever hears them has to add a listener.
    const hears = /on(?:MessageExternal|ConnectExternal|UserScript\w+)\s*\??\.\s*addListener/;
    const hearing = files.filter((file) => file.endsWith('.js') && hears.test(read(file)));
    expect(hearing).toEqual([]);
  });

  it('gives the desk a worker of its own, with nothing in it that asks the browser or draws', () => {
    const reached = new Set(['desk.js']);
    for (const file of reached)
      for (const [, to = ''] of read(file).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
        reached.add(join(dirname(file), to));
    expect(reached.size).toBeGreaterThan(3);
    for (const file of reached)
      expect(/\bchrome\b|createElement/.test(read(file)), file).toBe(false);
  });

  it('keeps the styles of the popup to the popup', () => {
    const styles = files.filter((file) => /\.css$/.test(file) && /width: ?360px/.test(read(file)));
    const pages = files.filter((file) => /\/(app|page)-[^/]*\.js$/.test(`/${file}`));
    expect(styles).toHaveLength(1);
    expect(pages.length).toBeGreaterThan(5);
    for (const style of styles)
      for (const page of pages) expect(read(page)).not.toContain(style.split('/').at(-1));
  });

  it('holds nothing of the libraries that nothing of ours calls', () => {
    const scripts = files.filter((file) => file.endsWith('.js')).map(read);
    // Colour scales, maps and legends of charts; a database for the browsers of 2015.
    const signs = ['8dd3c7ffffb3', 'clipExtent', '-ramp', 'Class extends'];
    const found = signs.filter((sign) => scripts.some((text) => text.includes(sign)));
    expect(found).toEqual([]);
    expect(scripts.some((text) => text.includes('strokeDasharray'))).toBe(true);
  });

  it('holds no source map and nothing of the development build', () => {
    expect(files.filter((file) => /\.(map|ts|tsx)$/.test(file))).toEqual([]);
    expect(
      files.filter(
        (file) => /\.js$/.test(file) && /@vite\/client|import\.meta\.hot/.test(read(file)),
      ),
    ).toEqual([]);
  });
});

test.each(EVALUATIONS)('a script with %s would be seen to evaluate', (text) => {
  expect(EVALUATORS.some((evaluator) => evaluator.test(text))).toBe(true);
});

test.each(MARKS)('a content script with %s would be seen', (mark) => {
  expect(WRITERS.some((writer) => writer.test(mark))).toBe(true);
});

describe('the lock file', () => {
  it('names no registry', () => {
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(
      /"resolved": "https?:/,
    );
  });
});
