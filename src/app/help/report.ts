import type { Instant } from '../../domain/calendar.ts';
import type { Coverage } from '../../domain/coverage.ts';
import { PLATFORMS } from '../../domain/platform.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Fault } from '../../protocol/fault.ts';
import { words } from '../../ui/words/allWords.ts';
import { choiceLines } from './choices.ts';

const said = words.help.report;

/** What a report is made of; `null` is what could not be read, which is often what is wrong. */
export interface ReportFacts {
  readonly version: string;
  /** As the browser names itself. */
  readonly browser: string;
  readonly language: string;
  /** Width and height in CSS pixels, and how many device pixels one of them is. */
  readonly window: readonly [width: number, height: number, ratio: number];
  /** Bytes used and free; `null` where the browser does not say. */
  readonly room: { readonly used: number; readonly free: number } | null;
  readonly settings: Settings | null;
  /** The last rows, in their order. */
  readonly coverage: readonly Coverage[] | null;
  /** Rows by table. */
  readonly rows: { readonly [table: string]: number } | null;
  /** The last at the end. */
  readonly faults: readonly Fault[] | null;
}

const MEGABYTE = 1_000_000;

/** A report as plain text, for the user to read, to change and to copy. */
export function reportText(facts: ReportFacts): string {
  const [width, height, ratio] = facts.window;
  const about = [
    `${said.version}: ${facts.version}`,
    `${said.browser}: ${facts.browser}`,
    `${said.language}: ${facts.language}`,
    `${said.screen}: ${width} × ${height}, × ${ratio}`,
    `${said.storage}: ${roomText(facts.room)}`,
  ];
  const parts = [
    [said.title, '', said.what, '', ''],
    about,
    part(said.choices, facts.settings && choiceLines(facts.settings)),
    part(said.recording, facts.coverage?.map(coverageLine) ?? null),
    part(said.rows, facts.rows && Object.entries(facts.rows).map(([table, n]) => `${table}: ${n}`)),
    part(said.faults, facts.faults?.map(faultLine) ?? null),
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function part(title: string, lines: readonly string[] | null): readonly string[] {
  if (lines === null) return [`${title}: ${said.unread}`];
  return lines.length === 0
    ? [`${title}: ${said.none}`]
    : [title, ...lines.map((one) => `  ${one}`)];
}

function roomText(room: ReportFacts['room']): string {
  if (room === null) return said.unknown;
  const [used, free] = [room.used, room.free].map((bytes) => String(Math.round(bytes / MEGABYTE)));
  return said.stored(used ?? '', free ?? '');
}

/** A site that she added is a word of hers; the four platforms are ours. */
function coverageLine({ state, platform, from, to }: Coverage): string {
  const ours = PLATFORMS.some((one) => one === platform) ? platform : said.ownSite;
  return `${utc(from)} – ${utc(to)}: ${state}, ${platform === null ? said.everywhere : ours}`;
}

function faultLine({ at, place, names, said: text, trace }: Fault): string {
  return [`${utc(at)}, ${place}, ${names.join(' < ')}:`, text, ...trace.map((one) => `(${one})`)]
    .filter((one) => one !== '')
    .join(' ');
}

/** To the minute, in UTC: two places of the world read the same. */
const utc = (at: Instant): string =>
  `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
