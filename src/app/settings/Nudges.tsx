import { CAPPED_KINDS, type OpeningKind } from '../../domain/nudge.ts';
import type { NudgeChoices, Settings } from '../../domain/settings.ts';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { useKeep } from './keep.ts';
import { NudgesHelp } from './NudgesHelp.tsx';
import { QuietHours } from './QuietHours.tsx';
import { Saved, Setting } from './Setting.tsx';

const said = words.nudges;
const KINDS: readonly OpeningKind[] = ['plan end', ...CAPPED_KINDS];
const MOST_A_DAY = 8;
const COUNTS = Array.from({ length: MOST_A_DAY }, (_, index) => index + 1);

/** What may open by itself, and whether it helps. */
export function Nudges({ settings }: { readonly settings: Settings }) {
  const { nudges } = settings;
  return (
    <Section title={said.title} note={said.note}>
      <OnOff nudges={nudges} />
      {nudges.on && (
        <>
          <PerDay nudges={nudges} />
          <Kinds nudges={nudges} />
          <QuietHours nudges={nudges} />
          <Compares nudges={nudges} />
        </>
      )}
      <NudgesHelp compares={nudges.compares} />
    </Section>
  );
}

interface Chosen {
  readonly nudges: NudgeChoices;
}

function OnOff({ nudges }: Chosen) {
  const { kept, keep } = useKeep();
  return (
    <Setting label={said.on} hint={said.onHint} kept={kept}>
      {(control) => (
        <select
          {...control}
          value={nudges.on ? 'on' : 'off'}
          onChange={({ currentTarget: { value } }) =>
            keep({ nudges: { ...nudges, on: value === 'on' } })
          }
        >
          <option value="on">{said.is.on}</option>
          <option value="off">{said.is.off}</option>
        </select>
      )}
    </Setting>
  );
}

function PerDay({ nudges }: Chosen) {
  const { kept, keep } = useKeep();
  return (
    <Setting label={said.perDay} hint={said.perDayHint} kept={kept}>
      {(control) => (
        <select
          {...control}
          value={nudges.perDay}
          onChange={({ currentTarget: { value } }) =>
            keep({ nudges: { ...nudges, perDay: Number(value) } })
          }
        >
          {COUNTS.map((count) => (
            <option key={count} value={count}>
              {said.times(count)}
            </option>
          ))}
        </select>
      )}
    </Setting>
  );
}

function Kinds({ nudges }: Chosen) {
  const { kept, keep } = useKeep();
  const turn = (kind: OpeningKind, on: boolean) => {
    const rest = nudges.never.filter((one) => one !== kind);
    keep({ nudges: { ...nudges, never: on ? rest : [...rest, kind] } });
  };
  return (
    <fieldset class="set">
      <div>
        <legend class="label">{said.kinds}</legend>
        <span class="hint">{said.kindsHint}</span>
      </div>
      <div class="kinds">
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!nudges.never.includes(kind)}
              onChange={(event) => turn(kind, event.currentTarget.checked)}
            />
            {said.kind[kind]}
          </label>
        ))}
        <Saved kept={kept} />
      </div>
    </fieldset>
  );
}

function Compares({ nudges }: Chosen) {
  const { kept, keep } = useKeep();
  return (
    <Setting label={said.compares} hint={said.comparesHint} kept={kept}>
      {(control) => (
        <select
          {...control}
          value={nudges.compares ? 'yes' : 'no'}
          onChange={({ currentTarget: { value } }) =>
            keep({ nudges: { ...nudges, compares: value === 'yes' } })
          }
        >
          <option value="no">{said.compare.no}</option>
          <option value="yes">{said.compare.yes}</option>
        </select>
      )}
    </Setting>
  );
}
