import { useEffect, useRef, useState } from 'preact/hooks';
import { Statement } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { NoteField } from '../../ui/TextField.tsx';
import { words } from '../../ui/words/allWords.ts';
import { route } from '../route.ts';
import { readFacts } from './readFacts.ts';
import { reportText } from './report.ts';

const said = words.help.wrong;

/** A report that the user reads and changes before it is copied; nothing is sent. */
export function Wrong() {
  const place = useRef<HTMLDivElement>(null);
  const wanted = route.value.query.get('part') === 'report';
  useEffect(() => {
    if (wanted) place.current?.scrollIntoView();
  }, [wanted]);
  const [text, setText] = useState<string | null>(null);
  const [making, setMaking] = useState(false);
  const make = async () => {
    setMaking(true);
    setText(reportText(await readFacts()));
    setMaking(false);
  };
  return (
    <div ref={place}>
      <Section title={said.title} note={said.note} kind="report">
        <Statement>{said.statement}</Statement>
        <p class="prose">{said.why}</p>
        {text === null ? (
          <p class="actions">
            <button type="button" disabled={making} onClick={() => void make()}>
              {said.make}
            </button>
            <span role="status">{making && said.making}</span>
          </p>
        ) : (
          <Report text={text} onText={setText} onAgain={() => void make()} />
        )}
      </Section>
    </div>
  );
}

/** The button that was pressed is gone: go on where she says what she saw, with all else below it. */
function writeOnTop(field: HTMLTextAreaElement | null): void {
  const at = 1 + (field?.value.indexOf('\n\n', field.value.indexOf(words.help.report.what)) ?? 0);
  field?.setSelectionRange(at, at);
  field?.focus();
  field?.scrollTo(0, 0);
}

function Report({
  text,
  onText,
  onAgain,
}: {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onAgain: () => void;
}) {
  const [told, setTold] = useState('');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => writeOnTop(place.current?.querySelector('textarea') ?? null), []);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setTold(said.copied),
      () => setTold(said.notCopied),
    );
  return (
    <div ref={place}>
      <NoteField label={said.label} hint={said.hint} text={text} onText={onText} />
      <div class="actions">
        <button type="button" class="first" onClick={() => void copy()}>
          {said.copy}
        </button>
        <button type="button" class="plain" onClick={onAgain}>
          {said.again}
        </button>
      </div>
      <p role="status">{told}</p>
    </div>
  );
}
