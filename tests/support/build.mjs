import { run } from './bootstrap.mjs';

run('tests/support/build.ts');
