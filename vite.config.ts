import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { matchPatterns, originsOf, PLATFORMS } from './src/domain/platform.ts';
import { leanCharts, MODERN_DEXIE } from './vite.lean.ts';

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

/** The one file that runs in pages. Its name ends in `.iife.ts`, so it is built as one script that exposes nothing. */
const WATCH = 'content/watch.iife.ts';

const { matches, include_globs, exclude_matches } = matchPatterns();

const shared = {
  ...manifest,
  version: packageJson.version,
  host_permissions: PLATFORMS.flatMap(originsOf),
  // A site she adds is asked for by itself, at the moment she adds it.
  optional_host_permissions: ['https://*/*'],
  content_scripts: [
    {
      matches: [...matches],
      include_globs: [...include_globs],
      exclude_matches: [...exclude_matches],
      js: [WATCH],
      run_at: 'document_start' as const,
      all_frames: false,
    },
  ],
};

/** Firefox runs the background as an event page, has no `minimum_chrome_version` and wants its own id. */
function forFirefox() {
  const { minimum_chrome_version: _, ...rest } = shared;
  return {
    ...rest,
    action: { ...manifest.action, default_area: 'navbar' },
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'worthwhile@worthwhile.example',
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/** Pictures of the product, what the stores ask for and the drawing of its icons have no place in it. */
const withoutPictures: Plugin = {
  name: 'without-pictures',
  writeBundle: ({ dir }) => {
    for (const one of ['pictures', 'store', 'icons/icon.svg'])
      if (dir) rmSync(resolve(dir, one), { recursive: true, force: true });
  },
};

/**
 * The worker of everything long is built with the pages, whose store and readers it shares: built by
 * itself it would carry a second copy of them.
 */
const deskWorker: Plugin = {
  name: 'desk-worker',
  buildStart() {
    const id = resolve(import.meta.dirname, 'src/transfer/desk/deskWorker.ts');
    this.emitFile({ type: 'chunk', id, fileName: 'desk.js' });
  },
};

/** What a page says of its own look comes after what all of them share. */
const themeFirst: Plugin = {
  name: 'theme-first',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const [theme = ''] = html.match(/\s*<link [^>]*\/theme-[^>]*>/) ?? [];
      return html.replace(theme, '').replace('</title>', `</title>${theme}`);
    },
  },
};

/** Each language has its folder, so that one can see what a reader of it loads. */
function folderOf(modules: readonly string[]): string {
  const languages = new Set(modules.map((file) => file.match(/\/ui\/words\/(\w\w)[./]/)?.[1]));
  const [language] = languages;
  return languages.size === 1 && language ? `words/${language}` : 'assets';
}

type Graph = Parameters<Rolldown.CodeSplittingNameFunction>[1];

const POPUP = /\/popup\/main\.tsx$/;
const AHEAD = /\/popup\/ahead\.ts$/;
const WORKER = /\/background\/main\.ts$/;
const DESK = /\/transfer\/desk\/deskWorker\.ts$/;
const DASHBOARD = /\/app\/dashboard\/page\.tsx$/;
const LOWER = /\/app\/dashboard\/Lower\.tsx$/;
const PAGE = /\/app\/(main|[a-z]+\/page)\.tsx$/;
/** What opens first: the head of every page, what it reads at once, and the dashboard. */
const FRONT = /\/app\/(main\.tsx|sharedUndo\.ts|speaking\.ts|dashboard\/(page|Lower)\.tsx)$/;
const WORDS = /\/ui\/words\/\w\w[./]/;
/** What the popup says in its first paint, of one language. */
const FIRST_WORDS = /\/ui\/words\/(\w\w)\/(?:first|popup|shared|goalName|units)\.ts$/;
const LOADS_WORDS = /\/ui\/words\/(\w{3,})\.ts$/;

/** All modules that a module needs before it runs: what it imports, and the words it waits for. */
function needs(start: string, graph: Graph): string[] {
  const found = new Set([start]);
  for (const at of found) {
    const info = graph.getModuleInfo(at);
    for (const one of info?.importedIds ?? []) found.add(one);
    if (LOADS_WORDS.test(at)) for (const one of info?.dynamicallyImportedIds ?? []) found.add(one);
  }
  return [...found];
}

/** All modules that need a module before they run; where `ever`, those too that import it later. */
function neededBy(start: string, graph: Graph, ever = false): string[] {
  const found = new Set([start]);
  for (const at of found) {
    const info = graph.getModuleInfo(at);
    for (const one of info?.importers ?? []) found.add(one);
    for (const one of info?.dynamicImporters ?? [])
      if (ever || LOADS_WORDS.test(one)) found.add(one);
  }
  return [...found];
}

/**
 * Files of what several parts share, each before those that rest on it. The first four are of what the
 * desk's worker shares: nothing is in them that draws or asks the browser, which it could not.
 */
const SHARED = [
  ...(['core', 'common', 'store', 'desk'] as const),
  ...(['edge', 'ground', 'later', 'forms', 'worker', 'pages'] as const),
];

/** What one of these waits for, and no other part, comes in one file: small files zip badly. */
const WHOLE = ['theme', 'ahead', 'dashboard', 'lower', 'popup'] as const;

const isWhole = (file: string) => WHOLE.some((one) => one === file);

/** Of these the dashboard does not wait for what only other pages share. */
const PARTED: ReadonlySet<string> = new Set(['store', 'forms', 'worker', 'pages']);

/**
 * Who shares a module. A file costs some milliseconds to ask for, and left to themselves pages would
 * ask for eighty; but neither the popup nor the worker waits for what it does not need at once.
 */
function sharedBy(
  module: string,
  graph: Graph,
): (typeof SHARED)[number] | (typeof WHOLE)[number] | null {
  const at = (ids: readonly string[], part: RegExp) => ids.filter((id) => part.test(id)).length;
  const by = neededBy(module, graph);
  const ever = neededBy(module, graph, true);
  const [desk, worker] = [at(by, DESK) > 0, at(by, WORKER) > 0];
  if (at(ever, POPUP) === 0) {
    if (desk) return worker ? 'store' : at(ever, PAGE) > 0 ? 'desk' : null;
    if (worker) return 'worker';
    if (at(by, PAGE) > 1) return 'pages';
    if (at(by, DASHBOARD) > 0) return 'dashboard';
    return at(by, LOWER) > 0 ? 'lower' : null;
  }
  const isFirst = at(by, POPUP) > 0;
  if (desk) return isFirst ? 'core' : 'common';
  if (worker) return isFirst ? 'edge' : 'later';
  if (at(ever, PAGE) > 0) return isFirst ? 'ground' : 'forms';
  return isFirst ? 'popup' : null;
}

/**
 * The file a shared module goes into. One that waits for its words is never in one file with what
 * the words import, which would wait for itself; and those that load words stand alone, to do so at once.
 */
function fileOf(module: string, graph: Graph): string | null {
  // By itself: a script with it would make everything that is loaded later wait for it again.
  if (module.endsWith('/ui/theme.css')) return 'theme';
  // It asks for the popup's view at once, and so waits for nothing that comes later.
  if (AHEAD.test(module)) return 'ahead';
  const first = module.match(FIRST_WORDS);
  if (first !== null) return `first-${first[1]}`;
  if (module.endsWith('.css') || WORDS.test(module)) return null;
  const words = module.match(LOADS_WORDS);
  // These say the dashboard's first words too, which has them without the others.
  if (words !== null) return `${/Words$/.test(words[1] ?? '') ? 'tells' : 'says'}-${words[1]}`;
  const file = sharedBy(module, graph);
  if (file === null || isWhole(file)) return file;
  const said = needs(module, graph).some((one) => LOADS_WORDS.test(one)) ? `${file}-said` : file;
  if (!PARTED.has(file)) return said;
  return neededBy(module, graph).some((one) => FRONT.test(one)) ? said : `${said}-later`;
}

const withLater = (file: string) => [file, `${file}-later`];

const files = new Map<string, string | null>();

/** Each group asks for each module: the graph, which no longer changes then, is walked once for each. */
function knownFileOf(module: string, graph: Graph): string | null {
  const known = files.get(module);
  if (known !== undefined) return known;
  const file = fileOf(module, graph);
  files.set(module, file);
  return file;
}

/** Each before those that rest on it, since a group takes along what its modules need. */
const GROUPS = [
  ...SHARED.flatMap(withLater),
  'first',
  'says',
  'tells',
  ...SHARED.flatMap((file) => withLater(`${file}-said`)),
  ...WHOLE,
].map((group, at) => ({
  name: (module: string, graph: Graph) => {
    const file = knownFileOf(module, graph);
    const apart = ['first', 'says', 'tells'].includes(group);
    return file === group || (apart && file?.startsWith(`${group}-`)) ? file : null;
  },
  priority: 99 - at,
  minShareCount: isWhole(group) ? 1 : 2,
}));

export default defineConfig({
  root: 'src',
  publicDir: '../assets',
  resolve: { alias: [{ find: /^dexie$/, replacement: MODERN_DEXIE }] },
  build: {
    outDir: resolve(import.meta.dirname, 'dist', target),
    emptyOutDir: true,
    target: 'esnext',
    modulePreload: false,
    // An extension's files come from the disk: inlining saves nothing and hides what is where.
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { app: 'src/app.html' },
      output: {
        // A chunk that only passes on what another holds has no modules of its own.
        chunkFileNames: ({ moduleIds, facadeModuleId }) =>
          `${folderOf(facadeModuleId === null ? moduleIds : [...moduleIds, facadeModuleId])}/[name]-[hash].js`,
        codeSplitting: { groups: GROUPS },
      },
    },
  },
  plugins: [
    preact(),
    leanCharts,
    withoutPictures,
    themeFirst,
    deskWorker,
    crx({
      manifest: (target === 'firefox' ? forFirefox() : shared) as ManifestV3Export,
      browser: target,
      contentScripts: { standaloneFiles: [WATCH] },
    }),
  ],
});
