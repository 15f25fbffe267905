import { run } from './bootstrap.mjs';

run('tests/support/package.ts');
