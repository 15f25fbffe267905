import type { Goal } from '../../domain/goal.ts';
import { archiveAt, closeAt, deleteGoal } from '../../storage/goalChanges.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import { now } from '../today.ts';
import { carryOut } from '../told.ts';

const said = words.goals;

/** A button that says of which goal it is to those who only hear it. */
function Way({
  label,
  name,
  onPress,
}: {
  readonly label: string;
  readonly name: string;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" class="plain" onClick={onPress}>
      {label}
      <span class="hidden">: {name}</span>
    </button>
  );
}

interface WayProps {
  readonly goal: Goal;
  readonly name: string;
}

export function CloseWay({ goal, name }: WayProps) {
  const close = () => carryOut(() => closeAt(db, goal.id, now(), now()), said.close.done);
  return <Way label={said.close.open} name={name} onPress={close} />;
}

export function ReopenWay({ goal, name }: WayProps) {
  const reopen = () => carryOut(() => closeAt(db, goal.id, null, now()), said.reopen.done);
  return <Way label={said.reopen.open} name={name} onPress={reopen} />;
}

export function ArchiveWay({ goal, name }: WayProps) {
  const archive = () => carryOut(() => archiveAt(db, goal.id, now(), now()), said.archive.done);
  return <Way label={said.archive.open} name={name} onPress={archive} />;
}

export function UnarchiveWay({ goal, name }: WayProps) {
  const back = () => carryOut(() => archiveAt(db, goal.id, null, now()), said.unarchive.done);
  return <Way label={said.unarchive.open} name={name} onPress={back} />;
}

export function DeleteWay({ goal, name }: WayProps) {
  const remove = () => carryOut(() => deleteGoal(db, goal.id, now()), said.remove.done);
  return <Way label={said.remove.open} name={name} onPress={remove} />;
}
