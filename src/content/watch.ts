import { accountNow, isTyped } from '../domain/account.ts';
import { SECOND } from '../domain/duration.ts';
import { isLate } from '../domain/visiting.ts';
import {
  POPUP_PORT,
  type RulesMessage,
  type StopMessage,
  type TypedQuestion,
} from '../protocol/rules.ts';
import { hear, isFirefox, type Port } from './extension.ts';
import { INPUT_EVENTS, remember } from './input.ts';
import { follow, isWatching, MEDIA_EVENTS } from './media.ts';
import { begin, look, openScene, type Scene, stop, takeRules, tickWhile } from './scene.ts';

const PAGE_EVENTS = [
  'focus',
  'blur',
  'visibilitychange',
  'pageshow',
  'pagehide',
  'fullscreenchange',
];

/** Watches the page: whether it is seen and touched, and nothing of what it holds. */
export function watch(): Scene {
  const scene = openScene();
  hear(
    (message, answer) => onMessage(scene, message, answer),
    (port) => onPort(scene, port),
  );
  const listening = new AbortController();
  const listen = listenWith(listening.signal);
  listen(INPUT_EVENTS, (event) => onInput(scene, event));
  listen(MEDIA_EVENTS, (event) => onMedia(scene, event));
  listen(PAGE_EVENTS, (event) => onPage(scene, event));
  if (isFirefox()) listen(['beforeunload'], () => onClosing(scene));
  navigation.addEventListener('currententrychange', onMove(scene), listening);
  scene.close = () => {
    scene.close = null;
    tickWhile(scene, false);
    listening.abort();
  };
  begin(scene);
  return scene;
}

/** Passive: the page never waits for us. Capturing: the page cannot keep an event from us. */
const listenWith =
  (signal: AbortSignal) =>
  (types: readonly string[], listener: (event: Event) => void): void => {
    const heard = (event: Event): void => {
      if (event.isTrusted) listener(event);
    };
    for (const type of types)
      addEventListener(type, heard, { capture: true, passive: true, signal });
  };

/**
 * While a visit goes on an input is only remembered: the next tick sees it. After a sleep it comes
 * before that tick, and must not take the place of the last one before the sleep.
 */
function onInput(scene: Scene, event: Event): void {
  catchUp(scene, event.timeStamp);
  const shown = remember(scene.input, event);
  if (shown && scene.timer === undefined && document.hasFocus()) look(scene);
}

function catchUp(scene: Scene, at: number): void {
  if (isLate(scene.state, at)) look(scene);
}

/**
 * A page can move itself hundreds of times a second, which would be as many visits: one move a second
 * is looked at when it comes, and where the page rests is seen by the next tick.
 */
function onMove(scene: Scene): (event: Event) => void {
  let from = 0;
  return ({ timeStamp }) => {
    if (timeStamp < from) return;
    from = timeStamp + SECOND;
    look(scene);
  };
}

function onMedia(scene: Scene, event: Event): void {
  follow(scene.media, event, scene.input.gesture);
  if (isWatching(scene.media) !== scene.state.last?.watching) look(scene);
}

function onPage(scene: Scene, event: Event): void {
  const gone = event.type === 'pagehide';
  if (gone) scene.popups.clear();
  look(scene, gone);
}

/** The page may close, or its own question may keep it open. */
function onClosing(scene: Scene): void {
  look(scene);
  const account = accountNow(scene.state);
  if (account !== null) scene.reporter.mayEnd(account, Date.now());
}

function onMessage(scene: Scene, message: unknown, answer: (value: number | null) => void): void {
  const heard = message as RulesMessage | StopMessage | TypedQuestion;
  if (heard.kind === 'rules') takeRules(scene, heard.rules);
  else if (heard.kind === 'stop') stop(scene);
  else answer(keyAgo(scene));
}

/** Seconds since the last key in this visit; `null` if there was none. */
function keyAgo({ state, input: { keyAt } }: Scene): number | null {
  return isTyped(state.typingSince, keyAt) ? (performance.now() - keyAt) / SECOND : null;
}

/** Our own popup takes the focus, and is no reason to end a visit. It tells of each press in it. */
function onPort(scene: Scene, port: Port): void {
  if (port.name !== POPUP_PORT) return;
  scene.popups.add(port);
  look(scene);
  port.onMessage.addListener(() => {
    const at = performance.now();
    catchUp(scene, at);
    scene.input.inputAt = at;
  });
  port.onDisconnect.addListener(() => {
    scene.popups.delete(port);
    look(scene);
  });
}
