import type { ComponentChildren } from 'preact';
import { type Day, dayOf, type Instant } from '../../domain/calendar.ts';
import { type Lead, STAGES, type Stage } from '../../domain/lead.ts';
import type { Session } from '../../domain/session.ts';
import { isOpen } from '../../domain/stage.ts';
import { channelName } from '../../ui/channelName.ts';
import { wholeMoney } from '../../ui/format.ts';
import { goalName } from '../../ui/goalName.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { stageName } from '../../ui/stageName.ts';
import { words } from '../../ui/words/allWords.ts';
import { addressOf } from '../route.ts';
import { zone } from '../today.ts';
import { dayText } from './dayText.ts';
import { likelyText } from './likely.ts';
import type { LeadsRecords } from './read.ts';

const said = words.leadsPage.lead;

/** What is known of a lead, each on one line. */
export function LeadFacts({
  lead,
  records,
  session,
  likely,
  today,
}: {
  readonly lead: Lead;
  readonly records: LeadsRecords;
  /** `undefined` while it is being read. */
  readonly session: Session | null | undefined;
  readonly likely: number | null;
  readonly today: Day;
}) {
  const { currency } = records.settings;
  const about = likelyText(likely, currency);
  const goal = records.goals.find(({ id }) => id === lead.goalId);
  return (
    <dl>
      {lead.expectedAmount !== null && (
        <Fact name={said.may}>{wholeMoney(lead.expectedAmount, currency)}</Fact>
      )}
      {about !== null && <Fact name={said.likely}>{said.about(about)}</Fact>}
      <Fact name={said.cameFrom}>
        <Swatch channel={lead.channel} />
        {channelName(lead.channel)}
      </Fact>
      <Fact name={said.logged}>{dayText(dayOf(lead.createdAt, zone()), today)}</Fact>
      {reachedBy(lead).map(([stage, at]) => (
        <Fact key={stage} name={stageName(stage, records.settings)}>
          {dayText(dayOf(at, zone()), today)}
        </Fact>
      ))}
      {lead.sessionId !== null && session !== undefined && (
        <Fact name={said.session}>{sessionLink(session, today)}</Fact>
      )}
      {goal && <Fact name={said.serves}>{goalName(goal, currency)}</Fact>}
      {lead.email !== '' && (
        <Fact name={said.email}>
          <a href={`mailto:${encodeURIComponent(lead.email)}`}>{lead.email}</a>
        </Fact>
      )}
      {lead.link !== '' && <Fact name={said.link}>{pageLink(lead.link)}</Fact>}
    </dl>
  );
}

/**
 * The stages after the first with when each was reached; how a lead ended only while it stands so,
 * and that it was won where it was lost after.
 */
function reachedBy({ stage: now, reached }: Lead): [Stage, Instant][] {
  const holds = (stage: Stage) =>
    isOpen({ stage }) || stage === now || (stage === 'won' && now === 'lost');
  return STAGES.filter((stage) => stage !== 'lead' && holds(stage)).flatMap((stage) => {
    const at = reached[stage];
    return at === undefined ? [] : [[stage, at]];
  });
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function sessionLink(session: Session | null, today: Day) {
  if (session === null) return said.sessionGone;
  const day = dayOf(session.start, session.zone);
  return <a href={addressOf('sessions', { session: session.id })}>{dayText(day, today)}</a>;
}

/** Only a web address is opened; anything else is shown as it was written. */
function pageLink(link: string) {
  if (!/^https?:\/\//.test(link)) return <bdi>{link}</bdi>;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener" title={link}>
      {link.replace(/^https?:\/\/(?:www\.)?/, '')}
    </a>
  );
}
