/** A local time `HH:MM`; an emptied field keeps what was chosen before. */
export function TimeOfDay({
  name,
  value,
  onTime,
}: {
  /** What is read aloud. */
  readonly name: string;
  readonly value: string;
  readonly onTime: (time: string) => void;
}) {
  return (
    <input
      type="time"
      aria-label={name}
      value={value}
      onChange={({ currentTarget }) => {
        if (currentTarget.value !== '') onTime(currentTarget.value);
      }}
    />
  );
}
