import { useState } from 'preact/hooks';
import { readLine } from '../../domain/entryText.ts';
import { STAGES, type Stage } from '../../domain/lead.ts';
import type { Settings } from '../../domain/settings.ts';
import { Field } from '../../ui/Field.tsx';
import { Section } from '../../ui/Section.tsx';
import { usualStageName } from '../../ui/stageName.ts';
import { words } from '../../ui/words/allWords.ts';
import { useKeep } from '../settings/keep.ts';
import { Saved } from '../settings/Setting.tsx';
import { isStageTaken } from './stageTaken.ts';

const said = words.figures;
const LONGEST_STAGE = 30;

/** The stages by the names she uses for them. */
export function Stages({ settings }: { readonly settings: Settings }) {
  const { kept, keep } = useKeep();
  const { stageNames } = settings;
  return (
    <Section title={said.stages} note={said.stagesNote}>
      <div class="side-by-side stages">
        {STAGES.map((stage) => (
          <StageName
            key={`${stage} ${stageNames[stage] ?? ''}`}
            stage={stage}
            settings={settings}
            onName={(name) => keep({ stageNames: { ...stageNames, [stage]: name } })}
          />
        ))}
      </div>
      <Saved kept={kept} />
    </Section>
  );
}

function StageName({
  stage,
  settings,
  onName,
}: {
  readonly stage: Stage;
  readonly settings: Settings;
  readonly onName: (name: string) => void;
}) {
  const kept = settings.stageNames[stage] ?? '';
  const [text, setText] = useState(kept);
  const line = readLine(text);
  const name = line.kind === 'read' && line.value.length <= LONGEST_STAGE ? line.value : null;
  const taken = name !== null && name !== kept && isStageTaken(stage, name, settings);
  const error = name === null ? said.stageWrong : taken ? said.stageTaken : null;
  return (
    <Field label={words.shared.stage[stage]} error={error}>
      {(control) => (
        <input
          {...control}
          dir="auto"
          autoComplete="off"
          placeholder={usualStageName(stage, settings.business)}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onChange={() => name !== null && name !== kept && !taken && onName(name)}
        />
      )}
    </Field>
  );
}
