import { run } from '../support/bootstrap.mjs';

run('tests/bench/main.ts');
