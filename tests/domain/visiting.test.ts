import { describe, expect, it } from 'vitest';
import { isTyped } from '../../src/domain/account.ts';
import { NOON, Person } from '../support/person.ts';

const at = (seconds: number) => NOON + seconds * 1000;

describe('input', () => {
  it('keeps a visit for as long as it comes', () => {
    expect(new Person().arrives().works(300).leaves().story).toEqual([[300, 'left']]);
  });

  it('is not asked for before 60 s of silence', () => {
    expect(new Person().arrives().waits(59).touches().waits(1).leaves().story).toEqual([
      [60, 'left'],
    ]);
  });

  it('ends a visit where it stopped, not where that was noticed', () => {
    const person = new Person().arrives().works(10).waits(200);
    expect(person.story).toEqual([[9, 'idle']]);
    expect(person.visits[0]).toMatchObject({
      start: at(0),
      end: at(9),
      trimmed: { seconds: 60, why: 'idle' },
    });
  });

  it('that stays away for less than the limit costs nothing when the person leaves', () => {
    expect(new Person().arrives().works(10).waits(50).leaves().story).toEqual([[60, 'left']]);
  });

  it('that comes in the second in which the silence reached the limit begins a new visit', () => {
    const person = new Person().arrives().touches().waits(59);
    person.now += 1.5;
    person.touches().waits(1).works(10).leaves();
    expect(person.story).toEqual([
      [0, 'idle'],
      [11, 'left'],
    ]);
  });

  it('is awaited for as long as the user chose', () => {
    expect(new Person({}, { idleSeconds: 15 }).arrives().works(5).waits(20).story).toEqual([
      [4, 'idle'],
    ]);
    expect(
      new Person({}, { idleSeconds: 600 }).arrives().works(5).waits(590).leaves().story,
    ).toEqual([[595, 'left']]);
  });

  it('after an idle end begins a new visit at once', () => {
    const person = new Person().arrives().waits(100).works(20).leaves();
    expect(person.story).toEqual([
      [0, 'idle'],
      [20, 'left'],
    ]);
    expect(person.visits[1]?.start).toBe(at(100));
  });

  it('over a window without the focus counts for nothing', () => {
    const person = new Person().arrives().works(10).turns({ focused: false }).works(100);
    expect(person.story).toEqual([[10, 'unfocused']]);
  });
});

describe('arrival', () => {
  it('counts as input: loading, focus, becoming visible and a new surface', () => {
    const person = new Person({ visible: false, focused: false }).arrives().waits(5);
    expect(person.story).toEqual([]);
    person.turns({ visible: true, focused: true }).waits(30).turns({ visible: false });
    expect(person.story).toEqual([[30, 'hidden']]);
    person.turns({ visible: true }).waits(50).turns({ surface: 'messages' }).waits(50).leaves();
    expect(person.story.slice(1)).toEqual([
      [50, 'surface'],
      [50, 'left'],
    ]);
  });

  it('is none in a page that is being left', () => {
    const person = new Person().arrives().waits(100).quietly({ inputAt: 100_000 }).leaves();
    expect(person.visits).toHaveLength(1);
    expect(person.state.going).toBeNull();
  });

  it('of nobody, in a page that is loaded in the background, begins no visit', () => {
    expect(new Person({ visible: false }).arrives().waits(100).story).toEqual([]);
  });
});

describe('a new surface', () => {
  it('ends the visit and begins another at the same instant', () => {
    const person = new Person()
      .arrives()
      .works(10)
      .turns({ surface: 'messages' })
      .works(10)
      .leaves();
    const [feed, messages] = person.visits;
    expect(person.story).toEqual([
      [10, 'surface'],
      [10, 'left'],
    ]);
    expect(messages?.start).toBe(feed?.end);
  });

  it('is found by the next tick where the browser does not tell', () => {
    const person = new Person()
      .arrives()
      .works(10)
      .quietly({ surface: 'people' })
      .works(10)
      .leaves();
    expect(person.visits.map(({ surface }) => surface)).toEqual(['feed', 'people']);
    expect(person.seconds).toBe(20);
  });
});

describe('the focus', () => {
  it('may be away for less than 5 s, which count', () => {
    const person = new Person().arrives().works(10).turns({ focused: false }).waits(4);
    person.turns({ focused: true }).works(6).leaves();
    expect(person.story).toEqual([[20, 'left']]);
  });

  it('that comes back says so at once, so that a cut is heard of', () => {
    const person = new Person().arrives().works(10).turns({ focused: false }).waits(2);
    const before = person.told.length;
    person.turns({ focused: true });
    expect(person.told.slice(before).map(({ state }) => state)).toEqual(['so far']);
  });

  it('away for 5 s ends the visit where it went', () => {
    const person = new Person().arrives().works(10).turns({ focused: false }).waits(5);
    expect(person.story).toEqual([[10, 'unfocused']]);
  });

  it('that went before the page was hidden or left ended the visit there', () => {
    const away = () => new Person().arrives().works(10).turns({ focused: false }).waits(3);
    expect(away().turns({ visible: false }).story).toEqual([[10, 'hidden']]);
    expect(away().leaves().story).toEqual([[10, 'left']]);
    expect(away().turns({ surface: 'post' }).story).toEqual([[10, 'unfocused']]);
  });

  it('that goes just before the silence reaches the limit ends it', () => {
    const person = new Person().arrives().waits(58).turns({ focused: false }).waits(10);
    expect(person.story).toEqual([[58, 'unfocused']]);
  });

  it('tells of a visit up to the blur while it is away', () => {
    const person = new Person().arrives().works(10).turns({ focused: false }).waits(3);
    expect(person.story).toEqual([[10, null]]);
  });
});

describe('our own popup', () => {
  it('over the page is no blur', () => {
    const person = new Person().arrives().works(10).turns({ focused: false }).waits(1);
    person.turns({ popup: true }).waits(30).turns({ popup: false, focused: true }).works(9);
    expect(person.leaves().story).toEqual([[50, 'left']]);
  });

  it('does not stop the idle limit', () => {
    const person = new Person()
      .arrives()
      .works(10)
      .turns({ focused: false, popup: true })
      .waits(100);
    expect(person.story).toEqual([[9, 'idle']]);
  });

  it('that is worked in is evidence, for as long as it is', () => {
    const person = new Person().arrives().works(10).turns({ focused: false, popup: true });
    person.works(100).turns({ popup: false, focused: true }).works(9).leaves();
    expect(person.story).toEqual([[119, 'left']]);
  });

  it('lets watched media go on', () => {
    const person = new Person().arrives().turns({ watching: true });
    person.turns({ focused: false, popup: true }).waits(100);
    expect(person.story).toEqual([[100, null]]);
  });

  it('that closes over a page without the focus starts the 5 s', () => {
    const person = new Person()
      .arrives()
      .works(10)
      .turns({ focused: false, popup: true })
      .waits(10);
    expect(person.turns({ popup: false }).waits(5).story).toEqual([[20, 'unfocused']]);
  });
});

describe('watched media', () => {
  it('keeps presence without input', () => {
    const person = new Person().arrives().works(5).turns({ watching: true }).waits(600);
    expect(person.leaves().story).toEqual([[605, 'left']]);
  });

  it('does so up to 30 min after the last input', () => {
    const person = new Person().arrives().touches().turns({ watching: true }).waits(2000);
    expect(person.story).toEqual([[1800, 'idle']]);
  });

  it('that stops leaves a silence from there on', () => {
    const person = new Person().arrives().turns({ watching: true }).waits(100);
    person.turns({ watching: false }).waits(100);
    expect(person.story).toEqual([[100, 'idle']]);
  });

  it('that starts after the silence reached the limit does not count the silence', () => {
    const person = new Person().arrives().waits(61).turns({ watching: true }).waits(100).leaves();
    expect(person.story).toEqual([
      [0, 'idle'],
      [100, 'left'],
    ]);
  });

  it('counts for nothing in a window without the focus', () => {
    const person = new Person().arrives().works(5).turns({ watching: true, focused: false });
    expect(person.waits(100).story).toEqual([[5, 'unfocused']]);
  });
});

describe('watched media in a window without the focus, where the user lets it count', () => {
  const watches = () =>
    new Person({}, { aside: true }).arrives().works(5).turns({ watching: true });

  it('keeps the visit until it stops', () => {
    const person = watches().turns({ focused: false }).waits(100).turns({ watching: false });
    expect(person.waits(10).story).toEqual([[105, 'unfocused']]);
  });

  it('keeps it for 30 min without input at most', () => {
    expect(watches().turns({ focused: false }).waits(2000).story).toEqual([[1804, 'idle']]);
  });

  it('counts nothing while it is hidden', () => {
    const person = watches().turns({ focused: false }).waits(10).turns({ visible: false });
    expect(person.waits(100).story).toEqual([[15, 'hidden']]);
  });

  it('begins a visit where it begins to play', () => {
    const person = new Person({ focused: false }, { aside: true }).arrives().waits(10);
    expect(person.turns({ watching: true }).waits(20).turns({ visible: false }).story).toEqual([
      [20, 'hidden'],
    ]);
  });

  it('does not take its seconds back from a visit that began later', () => {
    const person = watches().turns({ focused: false }).waits(10);
    const [first] = person.visits;
    person.hearsCut(first?.visitId ?? '', person.wall - 5000).waits(60);
    expect(person.visits).toHaveLength(1);
    person.turns({ focused: true }).waits(7).leaves();
    expect(person.visits).toHaveLength(2);
    expect(person.visits[1]).toMatchObject({ seconds: 7 });
  });

  it('is no reason without the media', () => {
    const person = new Person({}, { aside: true }).arrives().works(5).turns({ focused: false });
    expect(person.waits(100).story).toEqual([[5, 'unfocused']]);
  });
});

describe('a frame with the focus', () => {
  it('keeps presence up to 5 min after the last input', () => {
    const person = new Person().arrives().touches().turns({ inFrame: true }).waits(1000);
    expect(person.story).toEqual([[300, 'idle']]);
  });

  it('that is left within that time counts whole', () => {
    const person = new Person().arrives().turns({ inFrame: true }).waits(200);
    person.turns({ inFrame: false }).works(10).leaves();
    expect(person.story).toEqual([[210, 'left']]);
  });
});

describe('a blur that ends between two ticks', () => {
  it('after 5 s or more has broken the visit', () => {
    const person = new Person().arrives().works(10).turns({ focused: false }).waits(4);
    person.now += 1.4;
    person.turns({ focused: true }).works(10).leaves();
    expect(person.story).toEqual([
      [10, 'unfocused'],
      [10, 'left'],
    ]);
  });
});

describe('a gap between two ticks', () => {
  it('is cut at the last of them, and only a new sign begins a new visit', () => {
    const person = new Person().arrives().works(10).freezes(30);
    expect(person.story).toEqual([[10, 'gap']]);
    person.waits(100);
    expect(person.story).toHaveLength(1);
    person.works(10).leaves();
    expect(person.story).toEqual([
      [10, 'gap'],
      [10, 'left'],
    ]);
  });

  it('begins nothing from a sign that came just before it', () => {
    const person = new Person().arrives().works(10).touches().freezes(40);
    // Neither with the next thing that makes the page look, which is no sign.
    person.turns({ fullScreen: true }).turns({ focused: false }).waits(10);
    expect(person.story).toEqual([[10, 'gap']]);
  });

  it('begins after the last input, where that came later than the last tick', () => {
    const person = new Person().arrives().works(10);
    person.now += 0.6;
    expect(person.touches().freezes(30).story).toEqual([[10.6, 'gap']]);
  });

  it('is not shortened by an input that came after it', () => {
    const person = new Person().arrives().works(10);
    person.now += 40;
    person.quietly({ inputAt: 49_000 }).freezes(0).leaves();
    expect(person.story).toEqual([
      [10, 'gap'],
      [1, 'left'],
    ]);
  });

  it('that an input ends costs nothing on either side', () => {
    const person = new Person().arrives().works(10);
    person.now += 0.6;
    person.touches();
    person.now += 8 * 3600;
    person.touches().waits(5).leaves();
    expect(person.story).toEqual([
      [10.6, 'gap'],
      [5, 'left'],
    ]);
  });

  it('of 5 s is none', () => {
    expect(new Person().arrives().works(10).freezes(5).leaves().story).toEqual([[15, 'left']]);
  });

  it('that makes a silence reach the limit ends the visit at the last sign', () => {
    const person = new Person().arrives().works(10).waits(30).freezes(40);
    expect(person.story).toEqual([[9, 'gap']]);
    expect(person.visits[0]?.trimmed).toEqual({ seconds: 31, why: 'gap' });
  });

  it('after a blur ends the visit at the blur', () => {
    const person = new Person().arrives().works(10).turns({ focused: false }).waits(2).freezes(60);
    expect(person.story[0]).toEqual([10, 'gap']);
  });
});

describe('a clock that is set', () => {
  it.each([8 * 3600, -3600, 3, -3])('by %i s ends the visit, and loses no second', (change) => {
    const person = new Person().arrives().works(10).setsClock(change).works(10).leaves();
    expect(person.seconds).toBe(20);
    expect(person.story[0]).toEqual([10, 'clock']);
    expect(person.visits[1]?.start).toBe(at(10 + change));
    expect(person.visits[1]?.end).toBe(at(20 + change));
  });

  it('is told of with the first sign after it', () => {
    const person = new Person().arrives().works(10).setsClock(3600).waits(1);
    expect(person.told.map(({ state }) => state)).toEqual(['arrived', 'left']);
    person.touches().waits(1);
    expect(person.told.map(({ state }) => state)).toEqual(['arrived', 'left', 'arrived']);
  });

  it('is not told of before, though the focus blinks', () => {
    const person = new Person().arrives().works(10).setsClock(3600);
    person.turns({ focused: false }).turns({ focused: true }).setsClock(3600).waits(1);
    for (const id of new Set(person.told.map(({ account }) => account.visitId)))
      expect(person.visits.find(({ visitId }) => visitId === id)?.endedBy).not.toBeNull();
  });

  it('while the focus is away ends the visit at the blur, and the return begins another', () => {
    const person = new Person().arrives().works(10).turns({ focused: false }).waits(1);
    person.setsClock(3600).waits(2).turns({ focused: true }).works(7).leaves();
    expect(person.story).toEqual([
      [10, 'clock'],
      [7, 'left'],
    ]);
  });

  it('while the focus is away for longer begins nothing', () => {
    const person = new Person().arrives().works(10).turns({ focused: false }).waits(1);
    expect(person.setsClock(3600).waits(20).story).toEqual([[10, 'clock']]);
  });

  it('by up to 2 s changes nothing', () => {
    const person = new Person().arrives().works(10).setsClock(2).works(10).leaves();
    expect(person.story).toEqual([[20, 'left']]);
    expect(person.visits[0]?.end).toBe(at(20));
  });

  it('by a sleep leaves no visit to the next day without a sign', () => {
    const person = new Person()
      .arrives()
      .works(10)
      .sleeps(8 * 3600)
      .waits(200);
    expect(person.story).toEqual([[10, 'clock']]);
    person.works(5).leaves();
    expect(person.story.slice(1)).toEqual([[5, 'left']]);
    expect(person.seconds).toBe(15);
  });

  it('while a silence goes on counts what is left within the limit', () => {
    const person = new Person().arrives().works(10).setsClock(3600).waits(20).leaves();
    expect(person.seconds).toBe(30);
  });
});

describe('a cut', () => {
  it('ends the visit without another word', () => {
    const person = new Person().arrives().works(20).hearsCut('visit 1', at(20));
    expect(person.state.going).toBeNull();
    expect(person.told.map(({ state }) => state)).toEqual(['arrived']);
  });

  it('lets a visit begin where the focus came back', () => {
    const person = new Person().arrives().works(10).turns({ focused: false }).waits(3);
    person.turns({ focused: true }).works(20).hearsCut('visit 1', at(11)).works(7).leaves();
    expect(person.visits.at(-1)).toMatchObject({ start: at(13), end: at(40), endedBy: 'left' });
  });

  it('without a sign since begins nothing', () => {
    const person = new Person()
      .arrives()
      .works(10)
      .waits(20)
      .hearsCut('visit 1', at(15))
      .waits(100);
    expect(person.state.going).toBeNull();
    expect(person.visits).toHaveLength(1);
  });

  it('is not undone by a sign from before it that is seen only then', () => {
    const person = new Person().arrives().works(10).waits(5);
    person.quietly({ inputAt: 12_000 }).hearsCut('visit 1', at(14)).waits(60);
    expect(person.visits).toHaveLength(1);
  });

  it('in a page that has just been hidden begins nothing', () => {
    const person = new Person().arrives().works(20).quietly({ visible: false });
    expect(person.hearsCut('visit 1', at(15)).state.going).toBeNull();
    expect(person.visits).toHaveLength(1);
  });

  it('of a visit that is over changes nothing', () => {
    const person = new Person().arrives().works(5).turns({ surface: 'post' }).works(5);
    const { state } = person;
    expect(person.hearsCut('visit 1', at(3)).state.going).toEqual(state.going);
  });
});

describe('typing', () => {
  it('is told by the seconds since the last key', () => {
    const person = new Person().arrives().works(5).types().works(10).leaves();
    expect(person.visits[0]).toMatchObject({ keyAgo: 10, typed: true });
  });

  it('on another surface of the page is not forgotten', () => {
    const person = new Person().arrives().types().works(5).turns({ surface: 'post' }).works(2);
    expect(person.visits[1]).toMatchObject({ keyAgo: 7, typed: true });
  });

  it('before a long absence is forgotten', () => {
    const person = new Person().arrives().types().works(5).turns({ visible: false }).waits(700);
    person.turns({ visible: true }).works(3);
    expect(person.visits[1]).toMatchObject({ keyAgo: null, typed: false });
    expect(isTyped(person.state.typingSince, 0)).toBe(false);
  });
});

describe('a page without anybody', () => {
  it('has no visit, and so no timer', () => {
    const person = new Person().arrives().works(5).turns({ visible: false });
    expect(person.state.going).toBeNull();
    expect(new Person().arrives().waits(61).state.going).toBeNull();
  });
});
