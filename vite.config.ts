import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
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

export default defineConfig({
  root: 'src',
  publicDir: '../assets',
  build: {
    outDir: resolve(import.meta.dirname, 'dist', target),
    emptyOutDir: true,
    target: 'esnext',
    modulePreload: { polyfill: false },
    // An extension's files come from the disk: inlining saves nothing and hides what is where.
    assetsInlineLimit: 0,
    rollupOptions: { input: { app: 'src/app.html' } },
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
