import { accountNow } from '../domain/visiting.ts';
import { POPUP_PORT, type RulesMessage, type TypedQuestion } from '../protocol/rules.ts';
import { hear, type Port } from './extension.ts';
import { INPUT_EVENTS, remember } from './input.ts';
import { follow, isWatching, MEDIA_EVENTS } from './media.ts';
import { look, openScene, type Scene, takeRules, tickWhile } from './scene.ts';

const PAGE_EVENTS = [
  'focus',
  'blur',
  'visibilitychange',
  'pageshow',
  'pagehide',
  'freeze',
  'resume',
  'fullscreenchange',
];

/** Passive: the page never waits for us. Capturing: the page cannot keep an event from us. */
const HOW = { capture: true, passive: true };

/** Watches the page: whether it is seen and touched, and nothing of what it holds. */
export function watch(): Scene {
  const scene = openScene();
  const deafen = hear(
    (message, answer) => onMessage(scene, message, answer),
    (port) => onPort(scene, port),
  );
  const unlisten = listen([
    [INPUT_EVENTS, (event) => onInput(scene, event)],
    [MEDIA_EVENTS, (event) => onMedia(scene, event)],
    [PAGE_EVENTS, (event) => onPage(scene, event)],
  ]);
  const onNavigation = (): void => look(scene);
  navigation.addEventListener('currententrychange', onNavigation);
  scene.close = () => {
    scene.close = null;
    tickWhile(scene, false);
    unlisten();
    navigation.removeEventListener('currententrychange', onNavigation);
    deafen();
  };
  look(scene, true);
  return scene;
}

type Listening = readonly [types: readonly string[], listener: (event: Event) => void];

/** Listens on the window; returns how to stop. */
function listen(all: readonly Listening[]): () => void {
  for (const [types, listener] of all)
    for (const type of types) addEventListener(type, listener, HOW);
  return () => {
    for (const [types, listener] of all)
      for (const type of types) removeEventListener(type, listener, HOW);
  };
}

/** While a visit goes on an input is only remembered: the next tick sees it. */
function onInput(scene: Scene, event: Event): void {
  const shown = remember(scene.input, event);
  if (shown && scene.timer === undefined && document.hasFocus()) look(scene);
}

function onMedia(scene: Scene, event: Event): void {
  follow(scene.media, event, scene.input.gesture);
  if (isWatching(scene.media) !== scene.state.last?.watching) look(scene);
}

function onPage(scene: Scene, event: Event): void {
  if (!event.isTrusted || event.target instanceof Element) return;
  const hides = event.type === 'pagehide';
  if (hides) scene.popups.clear();
  const shown = event.type === 'pageshow' && (event as PageTransitionEvent).persisted;
  look(scene, shown, hides ? 'left' : null);
}

function onMessage(scene: Scene, message: unknown, answer: (value: boolean) => void): void {
  const heard = message as RulesMessage | TypedQuestion;
  if (heard.kind === 'rules') takeRules(scene, heard.rules);
  else answer(accountNow(scene.state)?.typed ?? scene.input.keyAt !== null);
}

/** Our own popup takes the focus, and is no reason to end a visit. */
function onPort(scene: Scene, port: Port): void {
  if (port.name !== POPUP_PORT) return;
  scene.popups.add(port);
  look(scene);
  port.onDisconnect.addListener(() => {
    scene.popups.delete(port);
    look(scene);
  });
}
