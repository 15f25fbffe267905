import { useState } from 'preact/hooks';
import { requestAccess } from '../../../browser/access.ts';
import { OFFERED, siteId } from '../../../domain/offeredSites.ts';
import {
  type OwnSite,
  originsOfSite,
  readSite,
  type SiteRefusal,
} from '../../../domain/ownSite.ts';
import { addSite } from '../../../storage/ownSites.ts';
import { channelName, siteName } from '../../../ui/channelName.ts';
import { Field } from '../../../ui/Field.tsx';
import { say } from '../../../ui/undoing.ts';
import { words } from '../../../ui/words/allWords.ts';
import { db } from '../../store.ts';
import { now } from '../../today.ts';
import { changeSites } from './change.ts';

const said = words.sites;

/** Asks the browser for a site, which must come first in the press, and watches it. */
export async function watchSite(site: Pick<OwnSite, 'host' | 'serves'>): Promise<boolean> {
  const given = await requestAccess(originsOfSite(site.host));
  const name = siteName(siteId(site.host));
  if (given) await changeSites(() => addSite(db, site, now()), said.added(name));
  else say(said.declined(name));
  return given;
}

/** Sites that are often added, and any other one by its address. */
export function AddSite({ sites }: { readonly sites: readonly OwnSite[] }) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const offered = OFFERED.filter(({ host }) => !sites.some((site) => site.host === host));
  const add = () => {
    const read = readTyped(text, sites);
    setWrong(read.kind === 'refused' ? refusalText(read) : null);
    if (read.kind === 'refused') return;
    void watchSite({ host: read.host, serves: null }).then((added) => {
      if (added) setText('');
    });
  };
  return (
    <div class="add-site set">
      <div>
        <h3 class="label">{said.add}</h3>
        <span class="hint">{said.addHint}</span>
      </div>
      <div>
        {offered.length > 0 && (
          <ul class="offered" aria-label={said.offered}>
            {offered.map(({ host, name }) => (
              <li key={host}>
                <button
                  type="button"
                  aria-label={said.addOne(name)}
                  onClick={() => void watchSite({ host, serves: null })}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        )}
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <Field label={said.address} hint={said.addressHint} error={wrong}>
            {(control) => (
              <input
                {...control}
                inputMode="url"
                autoComplete="off"
                spellcheck={false}
                value={text}
                onInput={(event) => setText(event.currentTarget.value)}
              />
            )}
          </Field>
          <button type="submit">{said.addIt}</button>
        </form>
      </div>
    </div>
  );
}

const NO_SITE = { kind: 'refused', why: 'no site' } as const;

/** Without a scheme it is a host; what the browser cannot read is no address. */
function readTyped(text: string, sites: readonly OwnSite[]) {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed) ? typed : `https://${typed}`;
  return typed === '' || !URL.canParse(address) ? NO_SITE : readSite(new URL(address), sites);
}

function refusalText(refusal: SiteRefusal): string {
  switch (refusal.why) {
    case 'platform':
      return said.refused.platform(channelName(refusal.platform));
    case 'there':
      return said.refused.there(siteName(siteId(refusal.host)));
    case 'no site':
    case 'local':
    case "browser's":
    case 'passes on':
      return said.refused[refusal.why];
  }
}
