import { useState } from 'preact/hooks';
import type { Recorded, Session } from '../../domain/session.ts';
import { attentionOf } from '../../domain/visitPart.ts';
import { restoreRecorded } from '../../storage/sessionEdits.ts';
import { clock, shortDuration } from '../../ui/timeText.ts';
import { words } from '../../ui/words/allWords.ts';
import { db } from '../store.ts';
import type { Hands } from './DayList.tsx';
import { edit } from './edits.ts';
import { purposeText } from './purpose.ts';

const said = words.sessions.edit;

/** Says that a session was edited and how it was recorded; nothing for one that was not. */
export function Edited({ session, hands }: { readonly session: Session; readonly hands: Hands }) {
  const [wrong, setWrong] = useState<string | null>(null);
  const { original } = session;
  if (original === null) return null;
  const putBack = async () =>
    setWrong(
      await edit((at) => restoreRecorded(db, session.id, at), said.done.putBack, hands.refresh),
    );
  return (
    <div class="edited">
      <p>{sentences(session, original, hands).join(' ')}</p>
      <button type="button" onClick={putBack}>
        {said.putBack}
      </button>
      {wrong !== null && (
        <p class="error" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

function sentences(session: Session, original: Recorded, { names }: Hands): string[] {
  const purpose = purposeText(original, names);
  return [
    ...(original.visits === null ? [] : [timeSentence(original, original.visits)]),
    ...(purpose === purposeText(session, names) ? [] : [said.editedPurpose(purpose)]),
  ];
}

function timeSentence({ start, zone }: Recorded, visits: NonNullable<Recorded['visits']>): string {
  const end = Math.max(start, ...visits.map((visit) => visit.end));
  return said.editedNote(shortDuration(attentionOf(visits)), clock(start, zone), clock(end, zone));
}
