import type { Settings } from '../../domain/settings.ts';
import { words } from '../../ui/words/allWords.ts';

const said = words.help.report;

/**
 * What a report says of a setting: the choice itself where it is one of ours, else only whether or
 * how many there are, since it may hold her words, her money or her days. A new setting does not
 * compile until somebody has decided.
 */
const SHOWN: { readonly [name in keyof Settings]: 'as it is' | 'whether' | 'how many' | 'never' } =
  {
    id: 'never',
    currency: 'as it is',
    hourlyValue: 'whether',
    typicalSale: 'whether',
    business: 'as it is',
    margin: 'whether',
    usualConversion: 'whether',
    daysToClose: 'whether',
    hoursAWeek: 'whether',
    stageNames: 'how many',
    reminder: 'as it is',
    asking: 'as it is',
    nudges: 'as it is',
    standing: 'how many',
    quietOn: 'whether',
    workingHours: 'as it is',
    idleSeconds: 'as it is',
    videoAside: 'as it is',
    sessionGapMinutes: 'as it is',
    reviewing: 'as it is',
    theme: 'as it is',
    ownSites: 'how many',
    off: 'as it is',
    language: 'as it is',
    weekStart: 'as it is',
    dayStart: 'as it is',
    region: 'as it is',
    welcomedAt: 'whether',
    profile: 'whether',
    backupEveryDays: 'as it is',
    backedUpAt: 'whether',
    updatedAt: 'never',
  };

/** One line for each setting, without a word of hers. */
export function choiceLines(settings: Settings): readonly string[] {
  return (Object.keys(SHOWN) as (keyof Settings)[])
    .filter((name) => SHOWN[name] !== 'never')
    .map((name) => `${name}: ${choiceOf(name, settings[name])}`);
}

function choiceOf(name: keyof Settings, value: unknown): string {
  switch (SHOWN[name]) {
    case 'as it is':
      // Which sites she added is hers.
      return JSON.stringify(value, (key, one) => (key.startsWith('site:') ? undefined : one));
    case 'how many':
      return String(Object.keys(value ?? {}).length);
    case 'whether':
    case 'never':
      return value === null || value === undefined ? said.notGiven : said.given;
  }
}
