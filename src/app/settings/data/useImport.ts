import { useRef, useState } from 'preact/hooks';
import { rememberedMapping } from '../../../storage/imports.ts';
import { mappingOf, withFindings } from '../../../transfer/findings.ts';
import { headKey, type Mapping } from '../../../transfer/plan/mapping.ts';
import { rowsComing } from '../../../transfer/report.ts';
import type { Survey } from '../../../transfer/survey.ts';
import { offerUndo, say } from '../../../ui/undoing.ts';
import { words } from '../../../ui/words/allWords.ts';
import { db } from '../../store.ts';
import { clocks, now, today } from '../../today.ts';
import type { ImportState, OpenFile } from './importState.ts';
import { keeper, useDesk } from './useDesk.ts';

const said = words.data.importing;

/** An import, step by step; every step says in `state` where it stands. */
export function useImport(currency: string) {
  const [state, setState] = useState<ImportState>({ kind: 'no file' });
  const desk = useDesk();
  // What was asked for last: the answer to an older question is not shown any more.
  const turn = useRef(0);
  const guarded = async (at: 'reading' | 'writing', work: (mine: number) => Promise<void>) => {
    turn.current += 1;
    const mine = turn.current;
    try {
      await work(mine);
    } catch (error) {
      console.error(error);
      if (turn.current === mine) setState({ kind: 'failed', at });
    }
  };
  const replan = async (file: OpenFile, mine: number) => {
    const put = (next: Pick<OpenFile, 'report' | 'share'>) =>
      turn.current === mine && setState({ kind: 'open', file: { ...file, ...next } });
    put({ report: null, share: 0 });
    const terms = { currency, zone: clocks(), today: today(), closesNote: said.closesNote };
    const report = await desk.ask('plan', [file.mapping, terms, now()], (share) =>
      put({ report: null, share }),
    );
    put({ report, share: 1 });
  };
  const open = (chosen: File) =>
    guarded('reading', async (mine) => {
      const tell = (share: number) => turn.current === mine && setState({ kind: 'reading', share });
      tell(0);
      const survey = await desk.ask('survey', [chosen, currency], tell);
      if (survey.kind === 'no list') return setState({ kind: 'no list', seems: survey.seems });
      const { mapping, remembered } = await mappingFor(survey, currency);
      const { name } = chosen;
      const fresh = { name, survey, mapping, remembered, report: null, share: 0, again: false };
      await replan(fresh, mine);
    });
  const change = (file: OpenFile, mapping: Partial<Mapping>) =>
    guarded('reading', (mine) =>
      replan(
        { ...file, mapping: withFindings({ ...file.mapping, ...mapping }, file.survey) },
        mine,
      ),
    );
  const carryOut = (file: OpenFile) =>
    guarded('writing', async (mine) => {
      const tell = (share: number) => turn.current === mine && setState({ kind: 'writing', share });
      tell(0);
      const result = await desk.ask('carryOut', [], tell);
      if (result.kind === 'changed since') return replan({ ...file, again: true }, mine);
      setState({ kind: 'no file' });
      tellDone(file, result.importId);
    });
  const refused = () => {
    const { notTakenHead: head, problem: unreadable, reason: skipped } = said;
    return desk.ask('refused', [{ head, unreadable, skipped }]);
  };
  const close = () => {
    turn.current += 1;
    desk.stop();
    setState({ kind: 'no file' });
    if (state.kind === 'writing') say(said.stopped);
  };
  return { state, open, change, carryOut, refused, close };
}

export type Importing = ReturnType<typeof useImport>;

async function mappingFor(survey: Survey, currency: string) {
  const fresh = mappingOf(survey, currency);
  const kept = (await rememberedMapping(db, headKey(fresh.head))) as Mapping | null;
  if (kept === null) return { mapping: fresh, remembered: false };
  // Orders and signs are this file's own; only where it leaves them open does the last one speak.
  const answers = { ...kept, orders: { ...kept.orders }, decimals: { ...kept.decimals }, currency };
  return { mapping: withFindings(answers, survey), remembered: true };
}

function tellDone({ name, report }: OpenFile, importId: string): void {
  const rows = report === null ? 0 : rowsComing(report);
  offerUndo(said.done(rows, name), async () => {
    await keeper.ask('undoImport', [importId, [], now()]);
    return null;
  });
}
