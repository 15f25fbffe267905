import { run } from './bootstrap.mjs';

run('tests/support/start.ts');
