import { run } from './bootstrap.mjs';

run('tests/support/draw.ts');
