import { accountNow, NOBODY, type Visiting } from '../domain/account.ts';
import type { PathTable } from '../domain/pathTable.ts';
import type { Sighting } from '../domain/presence.ts';
import { cut, step } from '../domain/visiting.ts';
import type { ReportReply } from '../protocol/report.ts';
import { FIRST_RULES, type WatchRules } from '../protocol/rules.ts';
import { isAlive, keep, send } from './extension.ts';
import { type Input, noInput, rememberFrame } from './input.ts';
import { isWatching, type Media, openMedia } from './media.ts';
import { isInFrame, isRestored, readTable, surfaceNow, UNKNOWN, wasActivated } from './page.ts';
import { openReporter, type Reporter } from './reporter.ts';

const TICK = 1000;

/** Everything the script knows of its page. */
export interface Scene {
  readonly input: Input;
  readonly media: Media;
  /** The connections of our own popups that are open over the page. */
  readonly popups: Set<unknown>;
  readonly reporter: Reporter;
  rules: WatchRules;
  /** `null` until it is read. */
  table: PathTable | null;
  /** What was seen before that: reading may take a second, which counts too. */
  readonly early: Sighting[];
  state: Visiting;
  /** Runs only while a visit goes on. */
  timer: ReturnType<typeof setInterval> | undefined;
  /** Set when the extension is gone; nothing is looked at after that. */
  close: (() => void) | null;
}

export function openScene(): Scene {
  const scene: Scene = {
    input: noInput(),
    media: openMedia(),
    popups: new Set(),
    reporter: openReporter({ host: location.hostname, send, keep }, (visitId, reply) =>
      hearReply(scene, visitId, reply),
    ),
    rules: FIRST_RULES,
    table: null,
    early: [],
    state: NOBODY,
    timer: undefined,
    close: null,
  };
  return scene;
}

/** Looks and reads the table, perhaps once more; then takes in what was seen meanwhile. */
export async function begin(scene: Scene): Promise<void> {
  scene.table = null;
  look(scene);
  const table = await readTable();
  scene.table = table;
  scene.early.splice(0).forEach((seen) => {
    const now = { ...seen, surface: surfaceNow(table) };
    if (!scene.state.last && isRestored()) scene.state = { ...scene.state, last: now };
    take(scene, now);
  });
}

/** Looks at the page, and tells what follows from it. An orphan closes instead, for good. */
export function look(scene: Scene, gone = false): void {
  if (!isAlive()) scene.close?.();
  if (!scene.close) return;
  const now = sight(scene, gone);
  if (scene.table) take(scene, now);
  else scene.early.push(now);
}

function take(scene: Scene, now: Sighting): void {
  const { state, effects } = step(scene.state, now, scene.rules, () => crypto.randomUUID());
  scene.state = state;
  for (const effect of effects) scene.reporter.tell(effect, now.wall);
  const account = accountNow(state);
  if (account !== null) scene.reporter.goOn(account, now.wall);
  tickWhile(scene, !!scene.close && !!state.going);
}

export function tickWhile(scene: Scene, going: boolean): void {
  if (going) scene.timer ??= setInterval(look, TICK, scene);
  else {
    clearInterval(scene.timer);
    scene.timer = undefined;
  }
}

function sight({ input, media, popups, table }: Scene, gone: boolean): Sighting {
  const at = Math.round(performance.now());
  const inFrame = isInFrame();
  if (inFrame && wasActivated()) rememberFrame(input, at);
  return {
    at,
    wall: Date.now(),
    surface: surfaceNow(table ?? UNKNOWN),
    visible: !document.hidden,
    focused: document.hasFocus(),
    inFrame,
    popup: popups.size > 0,
    watching: isWatching(media),
    fullScreen: Boolean(document.fullscreenElement),
    // Browsers blur their clocks: an input must not come after the sighting that tells of it.
    inputAt: Math.min(at, input.inputAt),
    keyAt: Math.min(at, input.keyAt),
    gone,
  };
}

export function takeRules(scene: Scene, rules: WatchRules | null): void {
  if (rules !== null && rules.version >= scene.rules.version) scene.rules = rules;
}

/** Looks for the last time. The worker, which knows when access went, takes no second after that. */
export function stop(scene: Scene): void {
  look(scene, true);
  scene.close?.();
}

function hearReply(
  scene: Scene,
  visitId: string,
  { rules, cutAt, stop: stops }: ReportReply,
): void {
  takeRules(scene, rules);
  if (stops) stop(scene);
  // A worker that answers has written the tables: a page that came too early for them reads again.
  if (scene.table === UNKNOWN) begin(scene);
  if (cutAt === null) return;
  scene.state = cut(scene.state, visitId, cutAt);
  look(scene);
}
