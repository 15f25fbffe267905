import { run } from './bootstrap.mjs';

run('tests/support/suite.ts');
