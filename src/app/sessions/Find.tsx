import { readPlatform } from '../../domain/channel.ts';
import type { SessionFilter } from '../../domain/sessionLine.ts';
import { EVERY_SESSION } from '../../domain/sessionLine.ts';
import { channelName } from '../../ui/channelName.ts';
import { Field } from '../../ui/Field.tsx';
import { count } from '../../ui/format.ts';
import { DayField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/allWords.ts';
import { usePlatforms } from '../channels.ts';
import { isEverything, keepFilter } from './filter.ts';
import type { Lines } from './lines.ts';
import { PurposeOptions } from './PurposeOptions.tsx';
import type { Names } from './purpose.ts';

const said = words.sessions.find;

/** What to look for. The address keeps it. */
export function Find({
  filter,
  names,
  found,
  state,
}: {
  readonly filter: SessionFilter;
  readonly names: Names;
  readonly found: number;
  readonly state: Lines['state'];
}) {
  const change = (part: Partial<SessionFilter>) => keepFilter({ ...filter, ...part });
  const phrase = state === 'reading' ? said.foundSoFar : said.found;
  return (
    <search class="find in-a-row noprint">
      <Field label={said.search}>
        {(control) => (
          <input
            {...control}
            type="search"
            placeholder={said.searchHint}
            value={filter.text}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={said.platform}>
        {(control) => (
          <select
            {...control}
            value={filter.platform ?? ''}
            onChange={(event) =>
              change({
                platform: readPlatform(event.currentTarget.value),
              })
            }
          >
            <option value="">{said.anyPlatform}</option>
            {usePlatforms().map((platform) => (
              <option key={platform} value={platform}>
                {channelName(platform)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <PurposeFilter filter={filter} names={names} change={change} />
      <DayField
        label={said.from}
        text={filter.from ?? ''}
        onText={(from) => change({ from: from || null })}
      />
      <DayField
        label={said.to}
        text={filter.to ?? ''}
        onText={(to) => change({ to: to || null })}
      />
      <p class="found" role="status">
        {phrase(found, count(found))}
        {!isEverything(filter) && (
          <button type="button" class="plain" onClick={() => keepFilter(EVERY_SESSION)}>
            {said.clear}
          </button>
        )}
      </p>
    </search>
  );
}

type Change = (part: Partial<SessionFilter>) => void;

function PurposeFilter({
  filter,
  names,
  change,
}: {
  readonly filter: SessionFilter;
  readonly names: Names;
  readonly change: Change;
}) {
  const value = filter.goalId === null ? (filter.purpose ?? '') : `goal ${filter.goalId}`;
  const choose = (text: string) => {
    const goalId = text.startsWith('goal ') ? text.slice('goal '.length) : null;
    const purpose = (['customer', 'personal', 'unstated', 'goal'] as const).find(
      (known) => known === text,
    );
    change({ goalId, purpose: purpose ?? null });
  };
  return (
    <Field label={said.purpose}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{said.anyPurpose}</option>
          <option value="unstated">{words.sessions.edit.unstated}</option>
          <option value="goal">{words.shared.purpose.goal}</option>
          <PurposeOptions goals={names.goals} names={names} />
        </select>
      )}
    </Field>
  );
}
