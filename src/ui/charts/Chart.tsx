import './charts.css';
import type { ComponentChildren, TargetedPointerEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { words } from '../words/words.ts';
import { type Draw, movedBy, type Place, placeAt } from './drawing.ts';
import { keepDrawn } from './keepDrawn.ts';

interface ChartProps {
  /** The finding, which names the chart. */
  readonly title: string;
  /** Reads the library and gives what draws; called once the chart has a width. */
  readonly load: () => Promise<Draw>;
  /** What each place says, in the order of the places: read by keys, by pointer and by ear. */
  readonly readings: readonly string[];
  /** Readings in a row, where they lie in rows. */
  readonly columns?: number;
  /** The reading to begin with; the last one where nothing is said. */
  readonly first?: number;
  /** What to point at: "a week". */
  readonly unit: string;
  /** Draws anew when it changes. */
  readonly inputs: string;
  /** Names that stand below the picture. */
  readonly children?: ComponentChildren;
}

/** A picture that can be read part by part, with a line under it that says the part. */
export function Chart(props: ChartProps) {
  const { readings, unit, children } = props;
  const { place, places } = useDrawing(props);
  const { read, at, go, leave, point } = useReading(props);
  const hint = useId();
  return (
    <figure class="chart">
      <div
        class="drawing"
        role="slider"
        tabIndex={0}
        aria-valuenow={at + 1}
        aria-describedby={hint}
        {...saidOf(props, at)}
        onFocus={() => go(at)}
        onBlur={leave}
        onKeyDown={(event) => {
          const next = movedBy(event.key, at, readings.length, props.columns ?? readings.length);
          if (next === null) return;
          event.preventDefault();
          go(next);
        }}
        onPointerDown={(event) => go(pointedAt(places, event) ?? at)}
        onPointerMove={(event) => point(pointedAt(places, event))}
        onPointerLeave={leave}
      >
        <div aria-hidden="true" ref={place} />
        {read !== null && <Cursor place={places[at]} />}
      </div>
      <p class="reading" aria-hidden="true">
        {read === null ? words.charts.hint(unit) : readings[at]}
      </p>
      <p class="hidden" id={hint}>
        {words.charts.hint(unit)}
      </p>
      {children}
    </figure>
  );
}

/**
 * A slider to the keyboard and the ear, since its arrow keys are the only ones that every screen
 * reader hands on.
 */
function saidOf({ title, readings }: ChartProps, at: number) {
  return {
    'aria-label': title,
    'aria-roledescription': words.charts.role,
    'aria-readonly': true,
    'aria-valuemin': 1,
    'aria-valuemax': readings.length,
    'aria-valuetext': readings[at],
  };
}

/** Which part is read now, if any, and where the keys go on from. */
function useReading({ readings, first }: ChartProps) {
  const [read, setRead] = useState<number | null>(null);
  // Until a part was chosen the first one follows the readings, which another range has more of.
  const [chosen, setChosen] = useState<number | null>(null);
  const last = readings.length - 1;
  const at = Math.min(read ?? chosen ?? first ?? last, last);
  return {
    read,
    at,
    go: (next: number) => {
      setRead(next);
      setChosen(next);
    },
    leave: () => setRead(null),
    point: setRead,
  };
}

function useDrawing({ load, inputs }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<readonly Place[]>([]);
  useEffect(() => {
    if (place.current === null) return undefined;
    return keepDrawn(place.current, load, (drawing) => setPlaces(drawing.places));
  }, [inputs]);
  return { place, places };
}

function pointedAt(
  places: readonly Place[],
  { currentTarget, clientX, clientY }: TargetedPointerEvent<HTMLElement>,
): number | null {
  const { left, top } = currentTarget.getBoundingClientRect();
  return placeAt(places, clientX - left, clientY - top);
}

function Cursor({ place }: { readonly place: Place | undefined }) {
  if (place === undefined) return null;
  const { left, top, width, height } = place;
  const edges = { left, top, width, height };
  const style = Object.fromEntries(Object.entries(edges).map(([edge, at]) => [edge, `${at}px`]));
  return <div class="cursor" style={style} />;
}
