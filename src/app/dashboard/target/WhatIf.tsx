import { useMemo, useState } from 'preact/hooks';
import { addDays, daysBetween } from '../../../domain/calendar.ts';
import { aboutMoney } from '../../../ui/estimate.ts';
import { Field } from '../../../ui/Field.tsx';
import { day, oneDecimal, percent } from '../../../ui/format.ts';
import { words } from '../../../ui/words/words.ts';
import type { View } from '../view.ts';
import { Needs } from './Needs.tsx';
import { contextOf } from './Target.tsx';
import { TenPercent } from './TenPercent.tsx';
import { needsOf, takesProse, verdictWord } from './takes.ts';
import { outlookIf, ownFigures, type Reach, reachesOf, type Trial } from './tried.ts';

const said = words.dashboard.target.whatIf;

/** Four sliders that answer at once and change nothing that is stored. */
export function WhatIf({ view }: { readonly view: View }) {
  const own = ownFigures(view);
  const [moved, setMoved] = useState<Partial<Trial>>({});
  const trial = { ...own, ...moved };
  const move = (part: Partial<Trial>) => setMoved({ ...moved, ...part });
  return (
    <div class="what-if">
      <p class="prose">{said.why}</p>
      <Sliders view={view} trial={trial} onMove={move} />
      <Result view={view} trial={trial} />
      <button
        type="button"
        class="noprint"
        disabled={Object.keys(moved).length === 0}
        onClick={() => setMoved({})}
      >
        {said.back}
      </button>
      <TenPercent view={view} />
    </div>
  );
}

function Sliders({
  view: { settings, today, ...view },
  trial,
  onMove,
}: {
  readonly view: View;
  readonly trial: Trial;
  readonly onMove: (part: Partial<Trial>) => void;
}) {
  const reaches = reachesOf(ownFigures({ settings, today, ...view }), today);
  return (
    <div class="sliders">
      <Slider
        label={said.conversion}
        value={trial.conversion}
        said={percent(trial.conversion)}
        reach={reaches.conversion}
        onValue={(conversion) => onMove({ conversion })}
      />
      <Slider
        label={said.sale}
        value={trial.sale}
        said={aboutMoney(trial.sale, settings.currency)}
        reach={reaches.sale}
        onValue={(sale) => onMove({ sale })}
      />
      <Slider
        label={said.hours}
        value={trial.hoursAWeek}
        said={oneDecimal(trial.hoursAWeek)}
        reach={reaches.hoursAWeek}
        onValue={(hoursAWeek) => onMove({ hoursAWeek })}
      />
      <Slider
        label={said.by}
        value={daysBetween(today, trial.dueOn)}
        said={day(trial.dueOn)}
        reach={reaches.days}
        onValue={(days) => onMove({ dueOn: addDays(today, days) })}
      />
    </div>
  );
}

function Slider({
  label,
  value,
  said: text,
  reach,
  onValue,
}: {
  readonly label: string;
  readonly value: number;
  /** The value as it is read. */
  readonly said: string;
  readonly reach: Reach;
  readonly onValue: (value: number) => void;
}) {
  return (
    <Field label={label}>
      {(control) => (
        <span class="slider">
          <input
            {...control}
            {...reach}
            type="range"
            value={value}
            aria-valuetext={text}
            onInput={(event) => onValue(event.currentTarget.valueAsNumber)}
          />
          <output for={control.id}>{text}</output>
        </span>
      )}
    </Field>
  );
}

function Result({ view, trial }: { readonly view: View; readonly trial: Trial }) {
  const outlook = useMemo(() => outlookIf(view, trial), [view, JSON.stringify(trial)]);
  if (outlook === null) return null;
  const context = { ...contextOf(view), ...trial, closing: outlook.closing };
  return (
    <div role="status">
      <p class="statement">{verdictWord(outlook)}</p>
      <Needs needs={needsOf(outlook, context)} />
      <p class="prose">{takesProse(outlook, trial.hoursAWeek)}</p>
    </div>
  );
}
