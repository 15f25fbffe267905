import './help.css';
import { Field } from '../../ui/Field.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { Section } from '../../ui/Section.tsx';
import { words } from '../../ui/words/allWords.ts';
import { replaceQuery, route } from '../route.ts';
import { questionsFor, type Shown } from './questions.ts';
import { Wrong } from './Wrong.tsx';

const said = words.help;

/** What people ask in their first weeks, and a report of what went wrong. The address keeps the search. */
export function Page() {
  const search = route.value.query.get('q') ?? '';
  const groups = questionsFor(search);
  const found = groups.reduce((sum, { questions }) => sum + questions.length, 0);
  return (
    <>
      <Opening answer={said.answer}>
        <p class="prose">{said.why}</p>
        <Search text={search} found={found} />
      </Opening>
      {groups.map(({ title, questions }) => (
        <Section key={title} title={title} kind="asked">
          {questions.map((one) => (
            <Answer key={one.name} of={one} open={search.trim() !== ''} />
          ))}
        </Section>
      ))}
      <Wrong />
    </>
  );
}

function Search({ text, found }: { readonly text: string; readonly found: number }) {
  const searching = text.trim() !== '';
  return (
    <search class="help-search">
      <Field label={said.search}>
        {(control) => (
          <input
            {...control}
            type="search"
            dir="auto"
            placeholder={said.searchHint}
            value={text}
            onInput={({ currentTarget: { value } }) =>
              replaceQuery(value === '' ? {} : { q: value })
            }
          />
        )}
      </Field>
      <p class="faint">
        <span role="status">{searching && (found === 0 ? said.none : said.found(found))}</span>{' '}
        {searching && (
          <button type="button" class="plain" onClick={() => replaceQuery({})}>
            {said.clear}
          </button>
        )}
      </p>
    </search>
  );
}

/** A search opens what it finds; the browser's own search in the page opens answers by itself. */
function Answer({ of, open }: { readonly of: Shown; readonly open: boolean }) {
  return (
    <details open={open}>
      <summary>
        <h3>{of.asks}</h3>
      </summary>
      <div>
        <p>{of.answer}</p>
        <p class="ways">
          {of.ways.map(({ name, href }) => (
            <a key={href} href={href}>
              {name}
            </a>
          ))}
        </p>
      </div>
    </details>
  );
}
