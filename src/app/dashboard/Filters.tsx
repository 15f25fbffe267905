import { isPlatform } from '../../domain/channel.ts';
import { channelName } from '../../ui/channelName.ts';
import { goalName } from '../../ui/goalName.ts';
import { words } from '../../ui/words/words.ts';
import { changeAddress } from './filters.ts';
import type { View } from './view.ts';

const said = words.dashboard.filter;

/** What is looked at: all of it, one channel, one goal. */
export function Filters({
  view: { narrowing, goals, settings, everything },
}: {
  readonly view: View;
}) {
  const used = new Set([...everything.leads, ...everything.sales].map(({ channel }) => channel));
  const channels = everything.channels.filter(
    (channel) => isPlatform(channel) || used.has(channel) || channel === narrowing.channel,
  );
  return (
    <>
      <Choice
        label={said.channel}
        all={said.everyChannel}
        chosen={narrowing.channel}
        choices={channels.map((value) => ({ value, label: channelName(value) }))}
        onChoice={(channel) => changeAddress({ channel })}
      />
      {goals.length > 0 && (
        <Choice
          label={said.goal}
          all={said.everyGoal}
          chosen={narrowing.goalId}
          choices={goals.map((goal) => ({
            value: goal.id,
            label: goalName(goal, settings.currency),
          }))}
          onChoice={(goal) => changeAddress({ goal })}
        />
      )}
    </>
  );
}

function Choice({
  label,
  all,
  chosen,
  choices,
  onChoice,
}: {
  readonly label: string;
  readonly all: string;
  readonly chosen: string | null;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoice: (value: string | null) => void;
}) {
  return (
    <select
      aria-label={label}
      value={chosen ?? ''}
      onChange={(event) => onChoice(event.currentTarget.value || null)}
    >
      <option value="">{all}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
