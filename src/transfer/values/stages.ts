import { LOST_REASONS, type LostReason, type Stage } from '../../domain/lead.ts';
import { plainWord } from './channels.ts';

/** The stage each word means in the common systems; the reader may change it. */
const WORDS: { readonly [stage in Stage]: string } = {
  lead: 'lead|new|open|subscriber|not contacted|contact in future|attempted to contact|attempting|contacted|working|in progress|connected|nurturing|nurture|prospecting|prospect|unqualified yet|open deal|open - not contacted|working - contacted|lead in|contact made|attempted|bad timing|idea|neu|enquiry|inquiry|pending|marketing qualified lead|mql|marketingqualifiedlead',
  qualified:
    'qualified|pre qualified|pre-qualified|prequalified|sql|sales qualified lead|salesqualifiedlead|qualification|needs analysis|needs defined|engaging|engaged|discovery|appointment scheduled|appointmentscheduled|qualified to buy|qualifiedtobuy|demo scheduled|demo|meeting scheduled|value proposition|id. decision makers|identify decision makers|perception analysis|qualifiziert|valuation',
  opportunity:
    'opportunity|proposal|proposal sent|proposal made|proposal/price quote|quote|quote sent|negotiation|negotiation/review|negotiations started|presentation scheduled|presentationscheduled|decision maker bought-in|decisionmakerboughtin|contract sent|contractsent|verbal|commit|offer|angebot|in negotiation|evangelist opportunity',
  won: 'won|closed won|closedwon|closed - won|customer|client|converted|closed - converted|sold|deal won|gewonnen|paid|win|evangelist|completed',
  lost: 'lost|closed lost|closedlost|closed - lost|lost lead|junk lead|junk|disqualified|unqualified|not qualified|closed - not converted|closed lost to competition|closed-lost to competition|dead|rejected|cancelled|canceled|deal lost|verloren|archived|deleted',
};

const KNOWN = new Map(
  Object.entries(WORDS).flatMap(([stage, words]) =>
    words.split('|').map((word): [string, Stage] => [word, stage as Stage]),
  ),
);

/** The stage a word means, or `null` where it is not known; `50% - Proposal` reads as `Proposal`. */
export function stageNamed(word: string): Stage | null {
  const plain = plainWord(word);
  const bare = plain.replace(/^\d+\s*%?\s*[-.:)]?\s*/, '').replace(/\s*\([^)]*\)$/, '');
  return KNOWN.get(plain) ?? KNOWN.get(bare) ?? null;
}

const REASONS: readonly (readonly [RegExp, LostReason])[] = [
  [/budget|price|expensive|cost|money|teuer/, 'budget'],
  [/compet|other supplier|konkurren/, 'competitor'],
  [/no need|not need|no interest|not interested|timing/, 'no need'],
  [/no answer|no response|unresponsive|not respond|ghost|silent/, 'no answer'],
  [/fit|junk|disqualif|unqualif|wrong/, 'not a fit'],
];

/** Why a lead was lost, as well as the words tell; `other` where they do not. */
export function lostReasonNamed(...words: readonly string[]): LostReason {
  const plain = words.map(plainWord);
  const exact = LOST_REASONS.find((reason) => plain.includes(reason));
  return exact ?? REASONS.find(([shape]) => plain.some((word) => shape.test(word)))?.[1] ?? 'other';
}
