import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { writeArchives } from './archive.ts';
import { build, ROOT } from './build.ts';

const KILOBYTE = 1000;

if (!build()) {
  console.error('The build failed; what it said stands above. No archive was written.');
  process.exit(1);
}
for (const file of writeArchives()) {
  const size = Math.round(statSync(file).size / KILOBYTE);
  console.log(`${relative(ROOT, file)}  ${size} kB`);
}
