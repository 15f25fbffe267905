import { execFileSync } from 'node:child_process';

/** A process and everything that it started, itself first. Only where there is a `ps`. */
export function processesOf(root: number | undefined): readonly number[] {
  if (root === undefined) return [];
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const found = [root];
  // The list grows while it is walked: the children of children come later.
  for (const parent of found)
    for (const [pid, of] of pairs) if (pid !== undefined && of === parent) found.push(pid);
  return found;
}
