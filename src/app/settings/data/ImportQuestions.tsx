import type { Channel } from '../../../domain/channel.ts';
import { STAGES } from '../../../domain/lead.ts';
import { type Question, questionsOf } from '../../../transfer/findings.ts';
import type { Mapping } from '../../../transfer/plan/mapping.ts';
import type { Skipped } from '../../../transfer/plan/plan.ts';
import { columnName } from '../../../transfer/plan/planner.ts';
import { plainWord } from '../../../transfer/values/channels.ts';
import { DECIMALS } from '../../../transfer/values/money.ts';
import { channelName } from '../../../ui/channelName.ts';
import { counted } from '../../../ui/format.ts';
import { words } from '../../../ui/words/allWords.ts';
import { useChannels } from '../../channels.ts';
import { given } from './given.ts';
import type { OpenFile } from './importState.ts';
import { Pick } from './Pick.tsx';
import { RateQuestion } from './RateQuestion.tsx';

const said = words.data.importing;

interface Asking {
  readonly file: OpenFile;
  readonly currency: string;
  readonly onChange: (change: Partial<Mapping>) => void;
}

/** What the file leaves open and nobody may guess. */
export function ImportQuestions(asking: Asking) {
  const { file, onChange } = asking;
  const { mapping, survey } = file;
  const asked = [
    ...questionsOf(mapping, survey).map((question) => (
      <ColumnQuestion key={question.field} question={question} {...asking} />
    )),
    ...(needsChannel(file) ? [<ChannelQuestion key="channel" {...asking} />] : []),
    ...wordsLeftOut(file, 'unknown source', mapping.channels).map((word) => (
      <SourceQuestion key={`source ${word.text}`} word={word} {...asking} />
    )),
    ...wordsLeftOut(file, 'unknown stage', mapping.stages).map((word) => (
      <StageQuestion key={`stage ${word.text}`} word={word} {...asking} />
    )),
    ...wordsLeftOut(file, 'other currency', mapping.rates).map((word) => (
      <RateQuestion key={`rate ${word.text}`} word={word} {...asking} />
    )),
  ];
  return (
    <>
      {asked.length > 0 && (
        <fieldset class="asks">
          <legend class="label">{said.asks}</legend>
          <div class="side-by-side">{asked}</div>
        </fieldset>
      )}
      {mapping.content === 'contacts' && (
        <label class="choice tick">
          <input
            type="checkbox"
            checked={mapping.addContacts}
            onChange={(event) => onChange({ addContacts: event.currentTarget.checked })}
          />
          <span>
            {said.addContacts}
            <small class="hint">{said.addContactsHint}</small>
          </span>
        </label>
      )}
    </>
  );
}

function needsChannel({ mapping, report }: OpenFile): boolean {
  const missing = report?.leftOut.some(({ why }) => why === 'no source') ?? false;
  return missing || (mapping.channel !== null && mapping.content !== 'contacts');
}

interface Word {
  readonly text: string;
  readonly rows: number;
}

/** Words that leave rows out, and those the reader has answered already, so that an answer can be changed. */
function wordsLeftOut(
  { report }: OpenFile,
  why: Skipped,
  answered: { readonly [word: string]: unknown },
): readonly Word[] {
  const open = report?.leftOut.find((one) => one.why === why)?.words ?? [];
  const given = Object.keys(answered).filter((word) => open.every(({ text }) => text !== word));
  return [...given.map((text) => ({ text, rows: 0 })), ...open];
}

/** None are left once a word is answered. */
const rowsOf = ({ rows }: Word): string => (rows === 0 ? '' : counted(rows, 'row', 'rows'));

function ColumnQuestion({
  question,
  file: { mapping },
  onChange,
}: Asking & { readonly question: Question }) {
  const column = columnName(mapping, question.field);
  if ('orders' in question.finding) {
    const { orders, example } = question.finding;
    const field = question.field as keyof Mapping['orders'];
    return (
      <Pick
        label={said.order(column, example)}
        none={said.choosePlease}
        value={mapping.orders[field] ?? null}
        options={orders.map((order) => [order, said.orders[order]])}
        onPick={(order) => onChange({ orders: given(mapping.orders, field, order) })}
      />
    );
  }
  const field = question.field as keyof Mapping['decimals'];
  return (
    <Pick
      label={said.decimal(column)}
      none={said.choosePlease}
      value={mapping.decimals[field] ?? null}
      options={DECIMALS.map((decimal) => [decimal, said.decimals[decimal]])}
      onPick={(decimal) => onChange({ decimals: given(mapping.decimals, field, decimal) })}
    />
  );
}

const optionsOf = (channels: readonly Channel[]) =>
  channels.map((one) => [one, channelName(one)] as const);

function ChannelQuestion({ file: { mapping }, onChange }: Asking) {
  return (
    <Pick
      label={said.channel}
      hint={said.channelHint}
      none={said.leaveOut}
      value={mapping.channel}
      options={optionsOf(useChannels())}
      onPick={(channel) => onChange({ channel })}
    />
  );
}

function SourceQuestion({ word, file: { mapping }, onChange }: Asking & { readonly word: Word }) {
  return (
    <Pick
      label={said.source(word.text, rowsOf(word))}
      none={said.leaveOut}
      value={mapping.channels[plainWord(word.text)] ?? null}
      options={optionsOf(useChannels())}
      onPick={(channel) =>
        onChange({ channels: given(mapping.channels, plainWord(word.text), channel) })
      }
    />
  );
}

function StageQuestion({ word, file: { mapping }, onChange }: Asking & { readonly word: Word }) {
  return (
    <Pick
      label={said.stage(word.text, rowsOf(word))}
      none={said.leaveOut}
      value={mapping.stages[plainWord(word.text)] ?? null}
      options={STAGES.map((stage) => [stage, words.shared.stage[stage]] as const)}
      onPick={(stage) => onChange({ stages: given(mapping.stages, plainWord(word.text), stage) })}
    />
  );
}
