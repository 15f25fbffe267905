import type { Account } from '../domain/account.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Effect } from '../domain/visiting.ts';
import {
  type Checkpoint,
  checkpointKey,
  LONGEST_DUE,
  type ReportReply,
} from '../protocol/report.ts';

/** What a crash may cost: no checkpoint is older, in seconds of attention. */
const CHECKPOINT_AGE = 5;

/** Seconds from one look at the page to the next; it may come a little late. */
const TICK = 1;

/** What was told of the visit that goes on, in its seconds of attention. */
interface Told {
  readonly visitId: string;
  due: number;
  kept: number;
}

export interface Reporter {
  /** Tells the worker at once. */
  tell(effect: Effect, wall: Instant): void;
  /** Tells and keeps what is due of the visit that goes on. */
  goOn(account: Account, wall: Instant): void;
  /** Keeps the visit as one that ends here; if it goes on after all, the next checkpoint says so. */
  mayEnd(account: Account, wall: Instant): void;
}

/** What a page can say to the rest of the extension; neither ever rejects. */
export interface Line {
  /** The host of the page. */
  readonly host: string;
  /** Sends a message; `null` if nobody answers. */
  send(message: unknown): Promise<unknown>;
  /** Keeps a value in `storage.local`. */
  keep(key: string, value: unknown): Promise<void>;
}

/** @param hearReply hears every reply with the id of the visit it is about */
export function openReporter(
  line: Line,
  hearReply: (visitId: string, reply: ReportReply) => void,
): Reporter {
  let told: Told = { visitId: '', due: LONGEST_DUE, kept: 0 };

  const tell = async ({ state, account }: Effect, wall: Instant): Promise<void> => {
    const { visitId, seconds } = account;
    if (told.visitId !== visitId) told = { visitId, due: LONGEST_DUE, kept: 0 };
    const about = told;
    about.due = seconds + LONGEST_DUE;
    // A page that is left may be gone before it hears that its last report is stored.
    if (state === 'left') keepVisit(line, state, account, wall);
    const reply = (await line.send({ kind: 'report', state, ...account })) as ReportReply | null;
    if (reply === null) return;
    about.due = seconds + reply.dueInSeconds;
    hearReply(visitId, reply);
  };

  const goOn = (account: Account, wall: Instant): void => {
    if (account.visitId !== told.visitId) return;
    if (account.seconds >= told.due) tell({ state: 'so far', account }, wall);
    if (account.seconds + TICK - told.kept <= CHECKPOINT_AGE) return;
    told.kept = account.seconds;
    keepVisit(line, 'so far', account, wall);
  };

  const mayEnd = (account: Account, wall: Instant): void => {
    told.kept = -Infinity;
    keepVisit(line, 'left', { ...account, endedBy: 'left' }, wall);
  };

  return { tell, goOn, mayEnd };
}

function keepVisit(
  { host, keep }: Line,
  state: Effect['state'],
  account: Account,
  writtenAt: Instant,
): void {
  const kept: Checkpoint = { kind: 'report', state, ...account, host, writtenAt };
  keep(checkpointKey(account.visitId), kept);
}
