import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PopupView } from '../protocol/popup.ts';
import { Field } from '../ui/Field.tsx';
import { ChannelField } from './ChannelField.tsx';
import { log } from './formWords.ts';
import type { TypedLead, Wrong } from './leadTyped.ts';
import { usualChannel } from './origin.ts';

/** The first step: who, and where they found her. */
export function LeadWho(props: {
  readonly typed: TypedLead;
  readonly wrong: Wrong;
  readonly view: PopupView;
  readonly notSaved: ComponentChildren;
  readonly onChange: (change: Partial<TypedLead>) => void;
  readonly onNext: () => void;
  readonly onSave: () => void;
  readonly onBack: () => void;
}) {
  const { typed, wrong, onChange } = props;
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.focus(), []);
  const next = (event: Event) => {
    event.preventDefault();
    props.onNext();
  };
  return (
    <form onSubmit={next} noValidate autoComplete="off">
      <div class="ask">
        <div>
          <p class="step">{log.step(1)}</p>
          <h1>{log.who}</h1>
        </div>
        <Field label={log.name} error={wrong.name}>
          {(control) => (
            <input
              {...control}
              ref={name}
              dir="auto"
              value={typed.name}
              onInput={(event) => onChange({ name: event.currentTarget.value })}
            />
          )}
        </Field>
        <ChannelField
          channel={typed.channel}
          usual={usualChannel(props.view.here)}
          sites={props.view.sites}
          error={wrong.channel}
          onChannel={(channel) => onChange({ channel })}
        />
        <KeepLink typed={typed} onChange={onChange} />
        {props.notSaved}
        <div class="do">
          <button type="submit" class="first">
            {log.next}
          </button>
          <button type="button" onClick={props.onSave}>
            {log.asItIs}
          </button>
        </div>
      </div>
      <div class="bottom">
        <button type="button" class="plain" onClick={props.onBack}>
          {log.back}
        </button>
        <span>{log.keeps}</span>
      </div>
    </form>
  );
}

/** The address of the page is kept only if she says so; off a person's page there is none. */
function KeepLink({
  typed,
  onChange,
}: {
  readonly typed: TypedLead;
  readonly onChange: (change: Partial<TypedLead>) => void;
}) {
  if (typed.link === '') return null;
  return (
    <label class="choice keep">
      <input
        type="checkbox"
        checked={typed.keepLink === 'yes'}
        onChange={(event) => onChange({ keepLink: event.currentTarget.checked ? 'yes' : '' })}
      />
      <span>
        {log.keepLink}
        <span class="hint">
          {typed.link.replace(/^https:\/\/(www\.)?/, '')}
          <br />
          {log.keepLinkWhy}
        </span>
      </span>
    </label>
  );
}
