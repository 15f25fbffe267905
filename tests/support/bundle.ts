import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { ROOT } from './build.ts';

/** A module and all it imports as an expression, which puts its exports under a global name. */
export async function bundled(file: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: join(ROOT, file), name, formats: ['iife'] },
    },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return `(() => { ${output[0].code}; globalThis.${name} = ${name}; })()`;
}
