import { useState } from 'preact/hooks';
import type { Mapping } from '../../../transfer/plan/mapping.ts';
import { Field } from '../../../ui/Field.tsx';
import { counted } from '../../../ui/format.ts';
import { words } from '../../../ui/words/allWords.ts';
import { given } from './given.ts';
import type { OpenFile } from './importState.ts';

const said = words.data.importing;

/** What one unit of a currency in the file is worth in hers. */
export function RateQuestion({
  word,
  file: { mapping },
  currency,
  onChange,
}: {
  readonly word: { readonly text: string; readonly rows: number };
  readonly file: OpenFile;
  readonly currency: string;
  readonly onChange: (change: Partial<Mapping>) => void;
}) {
  const [wrong, setWrong] = useState(false);
  const keep = (text: string) => {
    const rate = Number(text.trim().replace(',', '.'));
    const ok = Number.isFinite(rate) && rate > 0;
    setWrong(!ok && text.trim() !== '');
    if (ok || text.trim() === '')
      onChange({ rates: given(mapping.rates, word.text, ok ? rate : null) });
  };
  return (
    <Field
      label={said.rate(word.text, currency)}
      hint={said.rateHint(word.rows === 0 ? '' : counted(word.rows, 'row', 'rows'))}
      error={wrong ? said.rateWrong : null}
    >
      {(control) => (
        <input
          {...control}
          class="num"
          inputMode="decimal"
          autoComplete="off"
          value={mapping.rates[word.text] ?? ''}
          onChange={(event) => keep(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
