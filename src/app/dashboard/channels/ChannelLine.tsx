import { useId, useState } from 'preact/hooks';
import { isPlatform } from '../../../domain/channel.ts';
import { channelName } from '../../../ui/channelName.ts';
import { Explained } from '../../../ui/Explained.tsx';
import { wholeAmount } from '../../../ui/format.ts';
import { Swatch } from '../../../ui/Swatch.tsx';
import { Cell, Row, RowHead } from '../../../ui/Table.tsx';
import { VerdictMark } from '../../../ui/VerdictMark.tsx';
import { anHourBrings, notJudged, verdictReason } from '../verdicts.ts';
import type { View } from '../view.ts';
import { explainHour } from './explainHour.ts';
import { Figures, type Time } from './Figures.tsx';
import type { Line } from './lines.ts';
import { RangeLine } from './RangeLine.tsx';
import type { Scale } from './scale.ts';

/** A channel with its figures, the range of an hour there and its verdict, which opens its reason. */
export function ChannelLine({
  line,
  view,
  scale,
}: {
  readonly line: Line;
  readonly view: View;
  readonly scale: Scale | null;
}) {
  const { row, judged } = line;
  const [open, setOpen] = useState(false);
  const reason = useId();
  const { currency } = view.settings;
  return (
    <>
      <Row kind={open ? 'opened' : ''}>
        <RowHead>
          <Swatch channel={row.channel} />
          {channelName(row.channel)}
        </RowHead>
        <Figures
          told={line}
          time={timeOf(line)}
          channel={row.channel}
          view={view}
          write={(minor) => wholeAmount(minor, currency)}
        />
        <Cell kind="per-hour">
          <Hour line={line} view={view} scale={scale} />
        </Cell>
        <Cell kind="judged">
          <button
            type="button"
            class="plain why"
            aria-expanded={open}
            aria-controls={reason}
            onClick={() => setOpen(!open)}
          >
            <Named line={line} />
          </button>
        </Cell>
      </Row>
      <Row kind="reason" id={reason} hidden={!open}>
        <Cell columns={10}>{open && <p class="prose">{verdictReason(judged, view)}</p>}</Cell>
      </Row>
    </>
  );
}

/** How the time of a channel is known. */
export function timeOf({ row }: Line): Time {
  if (isPlatform(row.channel)) return 'known';
  return row.hours > 0 || row.spent > 0 ? 'logged' : 'unlogged';
}

function Named({ line: { judged, isJudged } }: { readonly line: Line }) {
  if (!isJudged) return <span>{notJudged(judged)}</span>;
  return <VerdictMark verdict={judged.shown} />;
}

function Hour({
  line: { judged, isJudged },
  view,
  scale,
}: {
  readonly line: Line;
  readonly view: View;
  readonly scale: Scale | null;
}) {
  const { settings } = view;
  const range = anHourBrings(judged, settings.currency);
  if (!isJudged || range === '') return null;
  return (
    <>
      {scale !== null && (
        <RangeLine judged={judged} scale={scale} rate={settings.hourlyValue ?? 0} />
      )}
      <Explained by={explainHour(judged, view)}>{range}</Explained>
    </>
  );
}
