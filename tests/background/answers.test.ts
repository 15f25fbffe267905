import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openAsker } from '../../src/background/asker.ts';
import type { World } from '../../src/background/askerWorld.ts';
import { HOUR, MINUTE } from '../../src/domain/duration.ts';
import type { Nudge, OpeningKind } from '../../src/domain/nudge.ts';
import type { Review } from '../../src/domain/review.ts';
import type { AnswerRequest, LessRequest, PopupRequest } from '../../src/protocol/popup.ts';
import { changeSettings, readSettings } from '../../src/storage/settings.ts';
import { aGoal, aLead, aSale, aSession, aVisit } from '../support/rows.ts';
import { aTab, aWorld, type FakeBrowser } from './world.ts';

const NOW = Date.UTC(2026, 10, 19, 9, 0);
const LINKEDIN = 'https://www.linkedin.com/feed/';
const session = aSession({ id: 'this', start: NOW - MINUTE });

let world: World;
let browser: FakeBrowser;
const ask = (request: PopupRequest, now = NOW) => openAsker(world).answerRequest(request, now);
const stored = () => world.db.sessions.get('this');
const answer: AnswerRequest = {
  kind: 'answer',
  tabId: 1,
  sessionId: 'this',
  purpose: 'goal',
  goalId: 'goal',
  customer: null,
  plannedMinutes: 10,
  ifThen: 'message Ann',
  holds: { kind: 'visit' },
};
const view = async (why: OpeningKind | null = null, tabId = 1) => {
  const reply = await ask({ kind: 'popup view', tabId, why });
  if (reply.kind !== 'view') throw new Error(`No view but ${reply.kind}.`);
  return reply.view;
};

/** She opens the popup herself, which tells what it asks. */
const open = async () => {
  await view();
  await ask({ kind: 'view shown', asked: 'this', ended: null });
};

beforeEach(async () => {
  ({ world, browser } = aWorld(
    aTab(1, { active: true, url: LINKEDIN }),
    aTab(2, { url: 'https://de.linkedin.com/in/ann' }),
    aTab(3, { url: 'https://x.com/home' }),
    aTab(4),
  ));
  await world.db.sessions.add(session);
  await world.db.visits.add(aVisit({ sessionId: 'this', start: NOW - MINUTE, end: NOW }));
  await world.db.goals.add(aGoal());
});

describe('answering', () => {
  test('writes purpose, plan and if-then line, and clears the badges of the platform', async () => {
    for (const tab of [1, 2, 3]) browser.badges.set(tab, '?');
    expect(await ask(answer)).toEqual({ kind: 'done' });
    expect(await stored()).toMatchObject({
      purpose: 'goal',
      goalId: 'goal',
      plannedMinutes: 10,
      ifThen: 'message Ann',
    });
    expect([...browser.badges.values()]).toEqual(['', '', '?']);
  });

  test('marks the question as answered', async () => {
    await open();
    await ask(answer);
    expect(await world.db.nudges.toArray()).toMatchObject([{ kind: 'asked', answer: 'answered' }]);
  });

  test('says so when the session or the goal is gone, and writes nothing', async () => {
    expect(await ask({ ...answer, sessionId: 'gone' })).toEqual({ kind: 'failed', why: 'gone' });
    expect(await ask({ ...answer, goalId: 'gone' })).toEqual({ kind: 'failed', why: 'gone' });
    expect((await stored())?.purpose).toBe('unstated');
  });

  test('says so when the store fails', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    world.db.close();
    expect(await ask(answer)).toEqual({ kind: 'failed', why: 'storage' });
  });

  test('may stand until a time or always, and one word ends it', async () => {
    const customer = { ...answer, purpose: 'customer', goalId: null, customer: 'Ann' } as const;
    await ask({ ...customer, holds: { kind: 'until', until: NOW + MINUTE, surface: null } });
    await ask({ ...customer, holds: { kind: 'always', surface: 'messages' } });
    const { standing } = await readSettings(world.db);
    expect(standing).toMatchObject([
      { platform: 'linkedin', surface: null, until: NOW + MINUTE, customer: 'Ann' },
      { platform: 'linkedin', surface: 'messages', until: null },
    ]);
    const here = (await view()).here;
    expect(here.kind === 'running' && here.standing?.id).toBe(standing[0]?.id);
    await ask({ kind: 'end standing', id: standing[0]?.id ?? '', tabId: 1 });
    expect((await readSettings(world.db)).standing).toHaveLength(1);
  });
});

describe('a session for which an answer stands', () => {
  const standing = {
    id: 'standing',
    platform: 'linkedin',
    surface: null,
    purpose: 'customer',
    goalId: null,
    customer: 'Acme',
    until: null,
  } as const;

  test('is not asked for before the next report writes the answer', async () => {
    await changeSettings(world.db, { standing: [standing] }, NOW);
    expect((await view()).here).toMatchObject({ kind: 'running', customer: 'Acme' });
    expect(await world.db.nudges.count()).toBe(0);
  });

  test('on another part is asked for', async () => {
    await changeSettings(world.db, { standing: [{ ...standing, surface: 'business' }] }, NOW);
    expect((await view()).here.kind).toBe('asking');
  });
});

describe('a store that takes nothing', () => {
  test('is told of in the view, which is read all the same', async () => {
    browser.failingSince = 1000;
    world.db.nudges.hook('creating', () => {
      throw new Error('No room.');
    });
    expect(await view()).toMatchObject({ storingFailsSince: 1000, here: { kind: 'asking' } });
  });
});

describe('leaving', () => {
  const leave = { kind: 'leave', tabId: 1, sessionId: 'this' } as const;

  test('closes the tab, and only then has she left', async () => {
    await open();
    await ask(leave);
    expect(browser.tabs.has(1)).toBe(false);
    expect(await world.db.nudges.toArray()).toMatchObject([{ answer: 'left' }]);
  });

  test('is not written when the page asked and she stayed', async () => {
    browser.stays = true;
    await open();
    await ask(leave);
    expect(await world.db.nudges.toArray()).toMatchObject([{ answer: null }]);
  });

  test.each([
    ['pinned', () => browser.tabs.set(1, aTab(1, { active: true, pinned: true }))],
    [
      'typed in',
      () => {
        browser.keyAgo = 5;
      },
    ],
  ])('goes to the tab used before where the tab is %s', async (_, change) => {
    change();
    await ask(leave);
    expect(browser.tabs.get(1)?.active).toBe(false);
    expect(browser.tabs.get(4)?.active).toBe(true);
  });

  test('opens a new tab where the tab is pinned and alone', async () => {
    for (const id of [2, 3, 4]) browser.tabs.delete(id);
    browser.keyAgo = 5;
    await ask(leave);
    expect(browser.tabs.get(100)?.active).toBe(true);
    expect(browser.tabs.has(1)).toBe(true);
  });

  test("opens a new tab before it closes the window's last", async () => {
    for (const id of [2, 3]) browser.tabs.delete(id);
    browser.tabs.set(4, aTab(4, { windowId: 2 }));
    await ask(leave);
    expect([...browser.tabs.keys()]).toEqual([4, 100]);
  });
});

describe('the view', () => {
  test('asks about the session of the tab, with goals and what is done of them', async () => {
    await world.db.sales.add(aSale({ amount: 1_365_000 }));
    await world.db.goals.add(aGoal({ id: 'talks', measure: 'leads', dueOn: '2026-12-18' }));
    const { here } = await view();
    expect(here).toMatchObject({
      kind: 'asking',
      platform: 'linkedin',
      surface: 'feed',
      goals: [
        { id: 'talks', done: 0 },
        { id: 'goal', done: 1_365_000 },
      ],
      usualMinutes: null,
      sessionsToday: 1,
      secondsToday: 60,
    });
  });

  test('puts the goal and the minutes she used last on this platform first', async () => {
    const day = 24 * 60 * MINUTE;
    await world.db.goals.add(aGoal({ id: 'talks', dueOn: '2026-12-18' }));
    const before = { purpose: 'goal', goalId: 'goal', plannedMinutes: 20 } as const;
    await world.db.sessions.bulkAdd([
      aSession({ id: 'long ago', start: NOW - 2 * day, ...before, plannedMinutes: 5 }),
      aSession({ id: 'before', start: NOW - day, ...before }),
      aSession({ id: 'no plan', start: NOW - day + HOUR }),
      aSession({ id: 'on X', start: NOW - day + HOUR, platform: 'x', plannedMinutes: 30 }),
    ]);
    const { here } = await view();
    expect(here).toMatchObject({
      goals: [{ id: 'goal' }, { id: 'talks' }],
      usualMinutes: 20,
    });
  });

  test('of a stated session says plan, minutes by surface and the if-then line', async () => {
    await ask(answer);
    await world.db.visits.add(
      aVisit({ id: 'm', sessionId: 'this', surface: 'messages', seconds: 90, end: NOW }),
    );
    expect((await view()).here).toMatchObject({
      kind: 'running',
      goal: { id: 'goal' },
      plannedMinutes: 10,
      ifThen: 'message Ann',
      seconds: 150,
      surfaces: [
        { surface: 'messages', seconds: 90 },
        { surface: 'feed', seconds: 60 },
      ],
    });
  });

  test('off the platforms, and on one without a session, is today by platform', async () => {
    await ask(answer);
    await world.db.leads.add(aLead({ createdAt: NOW }));
    const today = {
      kind: 'elsewhere',
      platforms: [{ platform: 'linkedin', seconds: 60, goalSeconds: 60 }],
      leads: 1,
      sales: 0,
    };
    expect((await view(null, 4)).here).toMatchObject(today);
    expect((await view(null, 3)).here).toMatchObject(today);
  });

  test('counts of a visit over midnight what lies within the day', async () => {
    const midnight = Date.UTC(2026, 10, 19);
    const over = { start: midnight - MINUTE, end: midnight + MINUTE, seconds: 120 };
    const ahead = { start: NOW + 30 * HOUR, end: NOW + 31 * HOUR, misplaced: true } as const;
    await world.db.visits.bulkAdd([
      aVisit({ id: 'over', sessionId: 'this', platform: 'x', ...over }),
      aVisit({ id: 'ahead', sessionId: 'this', platform: 'x', ...ahead }),
    ]);
    expect((await view(null, 4)).here).toMatchObject({
      platforms: [{ platform: 'x', seconds: 60 }, { platform: 'linkedin' }],
    });
  });

  test('offers the follow-up that waits longest', async () => {
    await world.db.leads.bulkAdd([
      aLead({ id: 'late', followUpOn: '2026-11-10', followUp: 'the quote' }),
      aLead({ id: 'today', followUpOn: '2026-11-19' }),
      aLead({ id: 'later', followUpOn: '2026-11-20' }),
    ]);
    expect(await view()).toMatchObject({ due: { id: 'late', followUp: 'the quote' }, dueCount: 2 });
  });

  test('writes nothing: what she was asked is noted once the popup tells that it was shown', async () => {
    await view();
    expect(await world.db.nudges.count()).toBe(0);
    const shown = { kind: 'view shown', asked: 'this', ended: null } as const;
    await ask(shown);
    await ask(shown, NOW + 1);
    expect(await world.db.nudges.toArray()).toMatchObject([{ kind: 'asked', shownAt: NOW }]);
  });

  test('of a question that opened by itself notes no second one', async () => {
    const none = { leadId: null, answer: null, answeredAt: null, updatedAt: NOW };
    await world.db.nudges.add({ id: 'n', kind: 'start', sessionId: 'this', shownAt: NOW, ...none });
    await ask({ kind: 'view shown', asked: 'this', ended: null });
    expect(await world.db.nudges.toArray()).toMatchObject([{ kind: 'start' }]);
  });

  test('asks for a target until there is a goal or the welcome page was seen', async () => {
    expect((await view()).needsTarget).toBe(false);
    await world.db.goals.clear();
    expect(await view()).toMatchObject({ needsTarget: true, currency: null });
  });
});

describe('less of this', () => {
  /** Asks for less, then takes it back; the settings after each. */
  const lessAndBack = async (of: LessRequest['of']) => {
    for (const tab of [1, 2, 3]) browser.badges.set(tab, '?');
    await open();
    const reply = await ask({ kind: 'less', sessionId: 'this', of });
    const after = await readSettings(world.db);
    if (reply.kind !== 'done' || !reply.undo) throw new Error('Nothing takes it back.');
    await ask(reply.undo, NOW + MINUTE);
    return [after, await readSettings(world.db)] as const;
  };

  test('today holds for the day and clears the badges', async () => {
    const [after, back] = await lessAndBack({ kind: 'today' });
    expect([after.quietOn, back.quietOn]).toEqual(['2026-11-19', null]);
    expect([...browser.badges.values()]).toEqual(['', '', '']);
    expect(await world.db.nudges.toArray()).toMatchObject([{ answer: 'dismissed' }]);
  });

  test('on a platform asks nothing there, and taken back asks as before', async () => {
    const { asking } = await readSettings(world.db);
    await changeSettings(world.db, { asking: { ...asking, linkedin: 'every session' } }, NOW);
    const [after, back] = await lessAndBack({ kind: 'platform', platform: 'linkedin' });
    expect(after.asking).toEqual({ ...asking, linkedin: 'never' });
    expect(back.asking).toEqual({ ...asking, linkedin: 'every session' });
    expect([...browser.badges.values()]).toEqual(['', '', '?']);
  });

  test('of a kind leaves that kind out, and no other', async () => {
    await ask({ kind: 'less', sessionId: 'this', of: { kind: 'kind', nudge: 'drift' } });
    const [after, back] = await lessAndBack({ kind: 'kind', nudge: 'budget' });
    expect(after.nudges.never).toEqual(['drift', 'budget']);
    expect(back.nudges.never).toEqual(['drift']);
    expect([...browser.badges.values()]).toEqual(['?', '?', '?']);
  });
});

describe('a review that is ready', () => {
  // The Thursday after: the week of NOW is over, and so is Monday morning.
  const LATER = NOW + 7 * 24 * HOUR;
  const reviewAt = async (why: OpeningKind | null, tabId = 4) => {
    const reply = await openAsker(world).answerRequest({ kind: 'popup view', tabId, why }, LATER);
    return reply.kind === 'view' ? reply.view.review : undefined;
  };
  beforeEach(async () => {
    const on = { id: 'on', from: NOW - 9 * 24 * HOUR, to: LATER, state: 'on', platform: null };
    await world.db.coverage.add(on as never);
    await world.db.sessions.put({ ...session, start: LATER - MINUTE });
    await world.db.visits.put(aVisit({ sessionId: 'this', start: LATER - MINUTE, end: LATER }));
  });

  test('is said wherever she opens the popup, with the weeks it stands for', async () => {
    expect(await reviewAt(null)).toEqual({ missed: 1 });
    expect(await reviewAt(null, 1)).toEqual({ missed: 1 });
    await world.db.reviews.add({ id: '2026-11-09', savedAt: 1, budgets: {} } as Review);
    expect(await reviewAt(null)).toEqual({ missed: 0 });
    await world.db.reviews.add({ id: '2026-11-16', savedAt: 1, budgets: {} } as Review);
    expect(await reviewAt(null)).toBeNull();
  });

  test('waits while a follow-up is due, unless the popup opened for it', async () => {
    await world.db.leads.add(aLead({ id: 'late', followUpOn: '2026-11-10' }));
    expect(await reviewAt('follow-up', 1)).toBeNull();
    expect(await reviewAt('review', 1)).toEqual({ missed: 1 });
  });

  test('says nothing beside the end of a plan, a drift or a budget', async () => {
    await world.db.sessions.update('this', { purpose: 'personal', plannedMinutes: 1 });
    expect(await reviewAt('plan end', 1)).toBeNull();
    expect(await reviewAt(null, 1)).toEqual({ missed: 1 });
  });
});

describe('what the last session brought', () => {
  const cameBefore = async () => {
    const start = NOW - 2 * HOUR;
    const stated = { purpose: 'goal', goalId: 'goal', plannedMinutes: 10 } as const;
    await world.db.sessions.add(aSession({ id: 'before', platform: 'x', start, ...stated }));
    const visit = { sessionId: 'before', platform: 'x', start, seconds: 600 } as const;
    await world.db.visits.add(aVisit({ id: 'before', ...visit, end: start + 10 * MINUTE }));
  };

  test('is asked once, with the next question or anywhere else', async () => {
    await cameBefore();
    expect((await view('start')).ended).toMatchObject({
      sessionId: 'before',
      platform: 'x',
      seconds: 600,
      goal: { id: 'goal' },
    });
    await ask({ kind: 'view shown', asked: null, ended: 'before' });
    expect((await view()).ended).toBeNull();
  });

  test('waits while a follow-up is due, or something else is said', async () => {
    await cameBefore();
    await world.db.leads.add(aLead({ id: 'late', followUpOn: '2026-11-10' }));
    expect((await view()).ended).toBeNull();
    expect((await view(null, 4)).ended).toMatchObject({ sessionId: 'before' });
  });

  test('is not asked at the end of a plan that opened by itself', async () => {
    await cameBefore();
    await world.db.sessions.update('this', { purpose: 'personal', plannedMinutes: 1 });
    expect((await view('start')).ended).toBeNull();
    expect((await view()).ended).toMatchObject({ sessionId: 'before' });
  });

  test('may be a conversation, which is taken back', async () => {
    await cameBefore();
    await world.db.leads.add(aLead());
    const reply = await ask({ kind: 'log conversation', sessionId: 'before', leadId: 'lead' });
    expect(await world.db.touches.toArray()).toMatchObject([{ leadId: 'lead', channel: 'x' }]);
    if (reply.kind === 'done' && reply.undo) await ask(reply.undo);
    expect(await world.db.touches.count()).toBe(0);
  });
});

describe('what opened by itself', () => {
  const nudge = { id: 'one', sessionId: 'this', leadId: null, answer: null, answeredAt: null };
  const shown = (kind: Nudge['kind']) =>
    world.db.nudges.add({ ...nudge, kind, shownAt: NOW, updatedAt: NOW });
  const answers = async () => (await world.db.nudges.toArray()).map((one) => one.answer);

  test.each(['on task', 'answered'] as const)('is told to be %s', async (answered) => {
    await shown('drift');
    await ask({ kind: 'answer nudge', sessionId: 'this', answer: answered });
    expect(await answers()).toEqual([answered]);
  });

  test('is answered by more minutes', async () => {
    await ask(answer);
    await shown('plan end');
    await ask({ kind: 'more minutes', sessionId: 'this', minutes: 5 });
    expect(await answers()).toEqual(['answered']);
  });

  test.each<PopupRequest>([
    { kind: 'follow-up done', leadId: 'lead', sessionId: 'this' },
    { kind: 'snooze', leadId: 'lead', sessionId: 'this' },
  ])('is answered by $kind, though it is closed after that', async (request) => {
    await world.db.leads.add(aLead({ followUpOn: '2026-11-18' }));
    await shown('follow-up');
    await ask(request);
    await ask({ kind: 'dismiss', sessionId: 'this' });
    expect(await answers()).toEqual(['answered']);
  });

  test('finds what she came for, and how long she has scrolled since', async () => {
    await world.db.visits.update('visit', { surface: 'messages' });
    await ask(answer);
    const scrolled = { sessionId: 'this', surface: 'feed', start: NOW + 1, seconds: 600 } as const;
    await world.db.visits.add(aVisit({ id: 'scrolled', ...scrolled, end: NOW + 1 }));
    expect((await view()).here).toMatchObject({ cameFor: 'talking', scrolling: 600 });
  });

  test('finds what is left of the week here, and nothing where no review gave any', async () => {
    expect((await view()).here).toMatchObject({ budget: null });
    await world.db.reviews.put({
      id: '2026-11-09',
      days: { from: '2026-11-09', to: '2026-11-15' },
      budgets: { linkedin: 30 },
      savedAt: NOW - 48 * HOUR,
    } as Partial<Review> as Review);
    expect((await view()).here).toMatchObject({ budget: { minutes: 30, secondsLeft: 29 * 60 } });
  });
});

test('a platform on which she wants no question keeps no badge that asks', async () => {
  for (const tab of [1, 2, 3]) browser.badges.set(tab, '?');
  const { asking } = await readSettings(world.db);
  await changeSettings(world.db, { asking: { ...asking, linkedin: 'never' } }, NOW);
  await openAsker(world).followSettings(NOW);
  expect([...browser.badges.values()]).toEqual(['', '', '?']);
});

test('ten more minutes count from what is used, not from where the plan ended', async () => {
  await ask({ ...answer, plannedMinutes: 5 });
  await world.db.visits.update('visit', { seconds: 401 });
  await ask({ kind: 'more minutes', sessionId: 'this', minutes: 10 });
  expect((await stored())?.plannedMinutes).toBe(17);
});

describe('logging from the popup', () => {
  const lead = {
    name: 'Ann',
    channel: 'linkedin',
    link: '',
    followUpOn: null,
    expectedAmount: null,
    note: '',
    sessionId: 'this',
    goalId: null,
  } as const;
  const sale = {
    on: '2026-11-19',
    channel: 'linkedin',
    leadId: null,
    amount: 14_200,
    count: 6,
    note: '120 EUR × 0.85',
    sessionId: 'this',
    goalId: null,
  } as const;
  /** Does something, and then takes it back. */
  const doAndUndo = async (request: PopupRequest, between = async () => {}) => {
    const reply = await ask(request);
    await between();
    if (reply.kind !== 'done' || !reply.undo) throw new Error('Nothing takes it back.');
    return ask(reply.undo, NOW + MINUTE);
  };

  test('is taken back whole', async () => {
    expect(await doAndUndo({ kind: 'log lead', lead })).toMatchObject({ kind: 'done' });
    expect(await world.db.leads.count()).toBe(0);
    await world.db.leads.add(aLead({ followUpOn: '2026-11-19', followUp: 'the quote' }));
    await doAndUndo({ kind: 'log sale', sale: { ...sale, leadId: 'lead' } });
    await doAndUndo({ kind: 'follow up', leadId: 'lead', next: null });
    await doAndUndo({ kind: 'follow-up done', leadId: 'lead', sessionId: null });
    await doAndUndo({ kind: 'snooze', leadId: 'lead', sessionId: null });
    await doAndUndo({ kind: 'log touch', leadId: 'lead', channel: 'x', note: '', next: null });
    expect(await world.db.sales.count()).toBe(0);
    expect(await world.db.touches.count()).toBe(0);
    expect(await world.db.leads.get('lead')).toMatchObject({
      stage: 'lead',
      followUpOn: '2026-11-19',
      followUp: 'the quote',
    });
  });

  test('does what was promised, or puts it off to the next working day', async () => {
    const due = { followUpOn: '2026-11-17', followUp: 'the quote' };
    await world.db.leads.bulkAdd([aLead({ id: 'one', ...due }), aLead({ id: 'two', ...due })]);
    await ask({ kind: 'follow-up done', leadId: 'one', sessionId: null });
    await ask({ kind: 'snooze', leadId: 'two', sessionId: null });
    expect(await world.db.touches.toArray()).toMatchObject([{ leadId: 'one', note: 'the quote' }]);
    expect(await world.db.leads.bulkGet(['one', 'two'])).toMatchObject([
      { followUpOn: null },
      { followUpOn: '2026-11-20', followUp: 'the quote' },
    ]);
  });

  test('answers what opened by itself, though it is closed after that', async () => {
    const row = { id: 'end', sessionId: 'this', leadId: null, answer: null, answeredAt: null };
    const kinds = { ...row, kind: 'plan end', shownAt: NOW, updatedAt: NOW } as const;
    await world.db.nudges.add(kinds);
    await ask({ kind: 'log lead', lead });
    await ask({ kind: 'dismiss', sessionId: 'this' });
    expect(await world.db.nudges.toArray()).toMatchObject([{ answer: 'answered' }]);
  });

  test('stays where it was changed since', async () => {
    const rename = async () => void (await world.db.leads.toCollection().modify({ name: 'Bea' }));
    expect(await doAndUndo({ kind: 'log lead', lead }, rename)).toEqual({
      kind: 'failed',
      why: 'gone',
    });
    expect(await world.db.leads.toArray()).toMatchObject([{ name: 'Bea' }]);
  });

  test('before the answer serves the goal of the answer, unless it has one', async () => {
    await ask({ kind: 'log lead', lead });
    await ask({ kind: 'log lead', lead: { ...lead, name: 'Bea', goalId: 'other' } });
    await ask({ kind: 'log lead', lead: { ...lead, name: 'Cleo', sessionId: null } });
    await ask({ kind: 'log sale', sale });
    await ask(answer);
    const goals = (await world.db.leads.toArray()).map(({ name, goalId }) => [name, goalId]);
    expect(Object.fromEntries(goals)).toEqual({ Ann: 'goal', Bea: 'other', Cleo: null });
    expect(await world.db.sales.toArray()).toMatchObject([{ goalId: 'goal', count: 6 }]);
  });
});
