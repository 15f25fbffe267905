import { type Signal, useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Likely } from '../../domain/analytics/likely.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Lead, Stage } from '../../domain/lead.ts';
import type { Settings } from '../../domain/settings.ts';
import { OPEN_STAGES } from '../../domain/stage.ts';
import { count } from '../../ui/format.ts';
import { stageName } from '../../ui/stageName.ts';
import { words } from '../../ui/words/allWords.ts';
import { moveOrAsk } from './asked.ts';
import { Card } from './Card.tsx';
import { likelyText } from './likely.ts';
import { inStage } from './listing.ts';

const said = words.leadsPage.board;
/** A column begins with so many and grows by so many; five thousand cards at once would be slow. */
const AT_ONCE = 40;

interface BoardProps {
  readonly leads: readonly Lead[];
  readonly settings: Settings;
  readonly today: Day;
  /** The lead that is open beside the board. */
  readonly chosen: string | null;
  readonly likely: Likely | null;
}

type ColumnProps = BoardProps & {
  readonly stage: Stage;
  readonly dragged: Signal<Lead | null>;
};

/** The leads by stage: the open ones side by side, the closed ones below. */
export function Board(props: BoardProps) {
  const dragged = useSignal<Lead | null>(null);
  const won = props.leads.filter((lead) => lead.stage === 'won').length;
  const lost = props.leads.filter((lead) => lead.stage === 'lost').length;
  const dragging = dragged.value !== null;
  if (props.leads.length === 0) return null;
  return (
    <section class={dragging ? 'board dragging' : 'board'} aria-label={said.name}>
      <div class="columns">
        {OPEN_STAGES.map((stage) => (
          <Column key={stage} {...props} stage={stage} dragged={dragged} />
        ))}
      </div>
      <p class="faint keys">{said.keys}</p>
      <details class="closed" open={dragging ? true : undefined}>
        <summary>{said.closed(count(won), count(lost))}</summary>
        <div class="columns two">
          <Column {...props} stage="won" dragged={dragged} />
          <Column {...props} stage="lost" dragged={dragged} />
        </div>
      </details>
    </section>
  );
}

function Column({ stage, dragged, leads, settings, today, chosen, likely }: ColumnProps) {
  const [shown, setShown] = useState(AT_ONCE);
  const all = inStage(leads, stage);
  const name = stageName(stage, settings);
  const more = all.length - shown;
  return (
    <div class="column" data-stage={stage} {...dropping(dragged, stage, name)}>
      <h2>
        {name} <span class="num">{count(all.length)}</span>
      </h2>
      <LikelyLine stage={stage} likely={likely} currency={settings.currency} />
      {all.length === 0 && <p class="faint">{said.empty}</p>}
      <ul>
        {all.slice(0, shown).map((lead) => (
          <Card
            key={lead.id}
            lead={lead}
            settings={settings}
            today={today}
            current={lead.id === chosen}
            dragged={dragged}
          />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="plain" onClick={() => setShown(shown + AT_ONCE)}>
          {said.more(more)}
        </button>
      )}
    </div>
  );
}

/** What all leads of a stage are likely to bring, found or not; nothing where that is not known. */
function LikelyLine({
  stage,
  likely,
  currency,
}: Pick<ColumnProps, 'stage' | 'likely'> & { readonly currency: string }) {
  const open = OPEN_STAGES.find((one) => one === stage);
  const amount = likelyText(open === undefined ? null : (likely?.byStage[open] ?? null), currency);
  return amount === null ? null : <p class="quiet likely">{said.likely(amount)}</p>;
}

/** What makes a column take a card that is let go over it. */
function dropping(dragged: Signal<Lead | null>, stage: Stage, name: string) {
  return {
    onDragOver: (event: DragEvent) => {
      if (dragged.value !== null && dragged.value.stage !== stage) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const lead = dragged.value;
      dragged.value = null;
      if (lead !== null) void moveOrAsk(lead, stage, name);
    },
  };
}
