import type { Settings } from '../../../domain/settings.ts';
import { Explained } from '../../../ui/Explained.tsx';
import { count, percent, tenths } from '../../../ui/format.ts';
import { stageName } from '../../../ui/stageName.ts';
import { Cell, ColumnHead, Figure, Row, RowHead, Table } from '../../../ui/Table.tsx';
import { words } from '../../../ui/words/lowerWords.ts';
import { explainShare } from './explainStep.ts';
import type { Step } from './steps.ts';

const said = words.dashboardStop;
const { head } = said;

/** Every stage with who reached it, how many went on, and how long that took. */
export function StepsTable({
  steps,
  won,
  settings,
}: {
  readonly steps: readonly Step[];
  readonly won: number;
  readonly settings: Settings;
}) {
  const most = Math.max(1, ...steps.map((step) => step.entered));
  return (
    <Table kind="steps-table" caption={said.caption} captionHidden head={<Heads />}>
      {steps.map((step) => (
        <StepRow key={step.stage} step={step} most={most} name={stageName(step.stage, settings)} />
      ))}
      <Row>
        <RowHead>{stageName('won', settings)}</RowHead>
        <Reached of={won} most={most} />
        <Figure label={head.share} why={said.end} />
        <Figure label={head.range} why={said.end} />
        <Figure label={head.days} why={said.end} />
      </Row>
    </Table>
  );
}

function Heads() {
  return (
    <Row>
      <ColumnHead>{head.step}</ColumnHead>
      <ColumnHead>
        <span class="hidden">{said.caption}</span>
      </ColumnHead>
      <ColumnHead kind="num">{head.leads}</ColumnHead>
      <ColumnHead kind="num">{head.share}</ColumnHead>
      <ColumnHead kind="num">{head.range}</ColumnHead>
      <ColumnHead kind="num">{head.days}</ColumnHead>
    </Row>
  );
}

function StepRow({
  step,
  most,
  name,
}: {
  readonly step: Step;
  readonly most: number;
  readonly name: string;
}) {
  const { share, range, medianDays, mark } = step;
  return (
    <Row kind={mark === null ? '' : 'weakest'}>
      <RowHead>
        {name}
        {mark !== null && <small> {said.mark[mark]}</small>}
      </RowHead>
      <Reached of={step.entered} most={most} />
      <Figure label={head.share} kind="share" why={share === null ? said.noneYet : undefined}>
        {share !== null && <Explained by={explainShare(step.evidence)}>{percent(share)}</Explained>}
      </Figure>
      <Figure label={head.range} kind="quiet" why={range === null ? said.noneYet : undefined}>
        {range !== null && (
          <Explained by={said.explainStep.range(percent(range.low), percent(range.high))}>
            {`${percent(range.low)} – ${percent(range.high)}`}
          </Explained>
        )}
      </Figure>
      <Figure label={head.days} why={medianDays === null ? said.noneYet : undefined}>
        {medianDays !== null && (
          <Explained by={said.explainStep.days(step.evidence.advanced)}>
            {daysText(medianDays)}
          </Explained>
        )}
      </Figure>
    </Row>
  );
}

/** A bar as long as the share of all leads, and the count beside it. */
function Reached({ of, most }: { readonly of: number; readonly most: number }) {
  return (
    <>
      <Cell kind="way">
        <span class="bar" style={{ width: `${(of / most) * 100}%` }} />
      </Cell>
      <Figure label={head.leads}>
        <Explained by={said.explainStep.reached}>{count(of)}</Explained>
      </Figure>
    </>
  );
}

/** Whole days from ten on, else with a decimal; a single figure would say "0.3 days" of some hours. */
const daysText = (days: number): string =>
  days < 1 ? said.underADay : said.days(days < 10 ? tenths(days) : count(days), days);
