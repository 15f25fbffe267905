import { useId } from 'preact/hooks';

/** Answers one under the other, each with a line that says what it means. */
export function Ways<Way extends string>({
  legend,
  ways,
  labels,
  hints,
  closed = [],
  chosen,
  onWay,
}: {
  readonly legend: string;
  readonly ways: readonly Way[];
  readonly labels: { readonly [way in Way]: string };
  readonly hints?: { readonly [way in Way]: string };
  /** Answers that cannot be chosen here. */
  readonly closed?: readonly Way[];
  readonly chosen: Way;
  readonly onWay: (way: Way) => void;
}) {
  const name = useId();
  return (
    <fieldset>
      <legend class="label">{legend}</legend>
      <div class="choices">
        {ways.map((way) => (
          <label class="choice" key={way}>
            <input
              type="radio"
              name={name}
              value={way}
              checked={way === chosen}
              disabled={closed.includes(way)}
              onChange={() => onWay(way)}
            />
            <span>
              {labels[way]}
              {hints && <small>{hints[way]}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
