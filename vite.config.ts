import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { matchPatterns, originsOf, PLATFORMS } from './src/domain/platform.ts';

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

/** Pictures of the product stand beside its icons, and have no place in it. */
const withoutPictures: Plugin = {
  name: 'without-pictures',
  writeBundle: ({ dir }) => {
    if (dir) rmSync(resolve(dir, 'pictures'), { recursive: true, force: true });
  },
};

/** Each language has its folder, so that one can see what a reader of it loads. */
function folderOf(modules: readonly string[]): string {
  const languages = new Set(modules.map((file) => file.match(/\/ui\/words\/(\w\w)[./]/)?.[1]));
  const [language] = languages;
  return languages.size === 1 && language ? `words/${language}` : 'assets';
}

type Graph = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/** A module and all it imports, but for what it imports only when it is asked to. */
function needs(start: string, graph: Graph, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(start)) return found;
  found.add(start);
  for (const next of graph.getModuleInfo(start)?.importedIds ?? []) needs(next, graph, found);
  return found;
}

const entry = (file: string): string => resolve(import.meta.dirname, 'src', file);
const LOADS_WORDS = /\/ui\/words\/\w{3,}\.ts$/;

/**
 * What the popup needs before its first paint comes in few files, since many small ones zip badly.
 * A module that waits for its words is never in one file with what the words import: that would
 * wait for itself.
 */
function firstPaint(module: string, graph: Graph): string | null {
  // A style of the popup comes after the theme, as in its page.
  if (module === entry('ui/theme.css')) return 'ground';
  if (!needs(entry('popup/main.tsx'), graph).has(module)) return null;
  if (module.endsWith('.css')) return 'asking';
  if (needs(entry('background/main.ts'), graph).has(module)) return 'core';
  if (LOADS_WORDS.test(module)) return 'spoken';
  const waits = [...needs(module, graph)].some((one) => LOADS_WORDS.test(one));
  const onPages = needs(entry('app/main.tsx'), graph).has(module);
  if (waits) return onPages ? null : 'asking';
  return 'ground';
}

export default defineConfig({
  root: 'src',
  publicDir: '../assets',
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
        chunkFileNames: ({ moduleIds }) => `${folderOf(moduleIds)}/[name]-[hash].js`,
        codeSplitting: {
          groups: ['core', 'ground', 'spoken', 'asking'].map((chunk, at) => ({
            name: (module, graph) => (firstPaint(module, graph) === chunk ? chunk : null),
            priority: 9 - at,
          })),
        },
      },
    },
  },
  plugins: [
    preact(),
    withoutPictures,
    crx({
      manifest: (target === 'firefox' ? forFirefox() : shared) as ManifestV3Export,
      browser: target,
      contentScripts: { standaloneFiles: [WATCH] },
    }),
  ],
});
