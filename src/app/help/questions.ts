import { words } from '../../ui/words/allWords.ts';
import { addressOf } from '../route.ts';
import { SAMPLE_ADDRESS } from '../sample/mode.ts';

const said = words.help;

/** A question by its name in the words. */
export type Question = keyof typeof said.questions;
type Group = keyof typeof said.group;
type WayName = keyof typeof said.way;

/** Where an answer leads. */
const WAYS: { readonly [way in WayName]: string } = {
  welcome: addressOf('welcome'),
  sample: SAMPLE_ADDRESS,
  dashboard: addressOf('dashboard'),
  sessions: addressOf('sessions'),
  leads: addressOf('leads'),
  sales: addressOf('leads', { as: 'sales' }),
  spent: addressOf('leads', { as: 'spent' }),
  settings: addressOf('settings'),
  data: addressOf('settings', { part: 'data' }),
};

type Asked = readonly [question: Question, ...ways: readonly WayName[]];

const GROUPS: { readonly [group in Group]: readonly Asked[] } = {
  start: [
    ['begin', 'welcome', 'sample'],
    ['icon', 'welcome'],
    ['bring', 'data'],
    ['sample', 'sample'],
  ],
  time: [
    ['counts', 'sessions'],
    ['less', 'sessions', 'settings'],
    ['phone', 'spent'],
    ['notRecorded', 'dashboard'],
    ['wrong', 'sessions'],
  ],
  asking: [
    ['purpose', 'sessions'],
    ['tooOften', 'settings'],
    ['silent', 'settings'],
  ],
  outcomes: [
    ['lead', 'leads'],
    ['followUp', 'leads'],
    ['sale', 'sales'],
  ],
  numbers: [
    ['early', 'dashboard'],
    ['cost', 'settings', 'dashboard'],
    ['fix', 'dashboard'],
  ],
  data: [
    ['seen', 'data'],
    ['leave', 'data'],
  ],
};

/** A question as the page shows it. */
export interface Shown {
  readonly name: Question;
  readonly asks: string;
  readonly answer: string;
  readonly ways: readonly { readonly name: string; readonly href: string }[];
}

export interface ShownGroup {
  readonly title: string;
  readonly questions: readonly Shown[];
}

/** The questions that have every word that was searched for, by their groups; all for an empty search. */
export function questionsFor(search: string): readonly ShownGroup[] {
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  const has = ({ asks, answer }: Shown) => {
    const text = folded(`${asks} ${answer}`);
    return wanted.every((word) => text.includes(word));
  };
  return (Object.keys(GROUPS) as Group[])
    .map((group) => ({ title: said.group[group], questions: GROUPS[group].map(shown).filter(has) }))
    .filter(({ questions }) => questions.length > 0);
}

function shown([name, ...ways]: Asked): Shown {
  const { asks, answer } = said.questions[name];
  return {
    name,
    asks,
    answer,
    ways: ways.map((way) => ({ name: said.way[way], href: WAYS[way] })),
  };
}

/** Without case and accents: people search as they type. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
