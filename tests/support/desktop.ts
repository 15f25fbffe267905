import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { find, OPENBOX, XDOTOOL, XVFB } from './programs.ts';
import { until } from './wait.ts';

/** The programs that make a desktop nobody sees, where windows really lie side by side. */
export const DESKTOP = [XVFB, OPENBOX, XDOTOOL] as const;

const SCREEN = '1600x1000x24';
const run = promisify(execFile);

/** A screen with windows on it, and a hand on its mouse. Windows are named by a part of their title. */
export interface Desktop {
  /** What a program needs in its environment to show itself here. */
  readonly display: string;
  /** Gives a window the focus, as a click on its title bar does. */
  focus(title: string): Promise<void>;
  minimise(title: string): Promise<void>;
  /** Moves the mouse to the middle of a window and turns its wheel by so many notches. */
  wheel(title: string, notches: number): Promise<void>;
  click(title: string): Promise<void>;
  /** Presses the keys of a text one after the other, wherever the focus is, so many milliseconds apart. */
  type(text: string, apart: number): Promise<void>;
  close(): void;
}

/** What a desktop lacks on this machine, by title. */
export function missingForDesktop(): readonly string[] {
  return DESKTOP.filter((program) => find(program) === undefined).map(({ title }) => title);
}

/** Starts a desktop; only where nothing is missing for it. */
export async function openDesktop(): Promise<Desktop> {
  const server = spawn(find(XVFB) ?? '', ['-displayfd', '1', '-screen', '0', SCREEN], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = `:${await firstLine(server)}`;
  const env = { ...process.env, DISPLAY: display };
  const windows = spawn(find(OPENBOX) ?? '', [], { env, stdio: 'ignore' });
  const hand = async (...words: readonly string[]): Promise<string> =>
    (await run(find(XDOTOOL) ?? '', words, { env })).stdout.trim();
  const close = () => {
    windows.kill();
    server.kill();
  };
  return { display, close, ...handsOn(hand) };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.once('exit', () => failed(new Error('Xvfb ended at once.')));
    server.stdout?.once('data', (text: Buffer) => done(text.toString().trim()));
  });
}

type Hand = (...words: readonly string[]) => Promise<string>;

function handsOn(hand: Hand): Omit<Desktop, 'display' | 'close'> {
  const windowOf = (title: string) =>
    until(`a window called ${title}`, async () => {
      const name = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const found = await hand('search', '--onlyvisible', '--name', name).catch(() => '');
      return found.split('\n').at(-1);
    });
  const over = async (title: string, ...words: readonly string[]) => {
    const id = await windowOf(title);
    const shape = await hand('getwindowgeometry', '--shell', id);
    const read = (name: string) => Number(new RegExp(`^${name}=(\\d+)`, 'm').exec(shape)?.[1]);
    const middle = [read('WIDTH') / 2, read('HEIGHT') / 2].map((one) => String(Math.round(one)));
    await hand('mousemove', '--window', id, ...middle, ...words);
  };
  return {
    focus: async (title) => void (await hand('windowactivate', '--sync', await windowOf(title))),
    minimise: async (title) => void (await hand('windowminimize', await windowOf(title))),
    wheel: (title, notches) => over(title, 'click', '--repeat', String(notches), '5'),
    click: (title) => over(title, 'click', '1'),
    type: async (text, apart) => void (await hand('type', '--delay', String(apart), text)),
  };
}
