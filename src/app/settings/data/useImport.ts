import { useEffect, useRef, useState } from 'preact/hooks';
import { rememberedMapping } from '../../../storage/imports.ts';
import { undoImport } from '../../../storage/importUndo.ts';
import { mappingOf, withFindings } from '../../../transfer/findings.ts';
import { type ImportClient, importClient } from '../../../transfer/importClient.ts';
import { headKey, type Mapping } from '../../../transfer/plan/mapping.ts';
import type { Survey } from '../../../transfer/survey.ts';
import { offerUndo } from '../../../ui/undoing.ts';
import { words } from '../../../ui/words/words.ts';
import { db } from '../../store.ts';
import { now, today, zone } from '../../today.ts';
import type { ImportState, OpenFile } from './importState.ts';

const said = words.data.importing;

/** An import, step by step; every step says in `state` where it stands. */
export function useImport(currency: string) {
  const [state, setState] = useState<ImportState>({ kind: 'no file' });
  const client = useRef<ImportClient | null>(null);
  // What was asked for last: the answer to an older question is not shown any more.
  const turn = useRef(0);
  useEffect(() => () => client.current?.close(), []);
  const desk = (): ImportClient => {
    client.current ??= importClient();
    return client.current;
  };
  const guarded = async (at: 'reading' | 'writing', work: (mine: number) => Promise<void>) => {
    turn.current += 1;
    try {
      await work(turn.current);
    } catch (error) {
      console.error(error);
      setState({ kind: 'failed', at });
    }
  };
  const replan = async (file: OpenFile, mine: number) => {
    if (turn.current === mine) setState({ kind: 'open', file: { ...file, report: null } });
    const terms = { currency, zone: zone(), today: today(), closesNote: said.closesNote };
    const report = await desk().ask({ kind: 'plan', mapping: file.mapping, terms, now: now() });
    if (turn.current === mine) setState({ kind: 'open', file: { ...file, report } });
  };
  const open = (chosen: File) =>
    guarded('reading', async (mine) => {
      const tell = (share: number) => turn.current === mine && setState({ kind: 'reading', share });
      tell(0);
      const survey = await desk().ask({ kind: 'survey', file: chosen, currency }, tell);
      if (survey.kind === 'no list') return setState({ kind: 'no list', seems: survey.seems });
      const { mapping, remembered } = await mappingFor(survey, currency);
      await replan(
        { name: chosen.name, survey, mapping, remembered, report: null, again: false },
        mine,
      );
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
      setState({ kind: 'writing', share: 0 });
      const result = await desk().ask({ kind: 'carry out' }, (share) =>
        setState({ kind: 'writing', share }),
      );
      if (result.kind === 'changed since') return replan({ ...file, again: true }, mine);
      setState({ kind: 'no file' });
      tellDone(file, result.importId);
    });
  const refused = () =>
    desk().ask({
      kind: 'refused',
      words: { head: said.notTakenHead, unreadable: said.problem, skipped: said.reason },
    });
  return { state, open, change, carryOut, refused, close: () => setState({ kind: 'no file' }) };
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
  const { newLeads = 0, newSales = 0, newOthers = 0, changed = 0 } = report ?? {};
  const rows = newLeads + newSales + newOthers + changed;
  offerUndo(said.done(rows, name), async () => {
    await undoImport(db, importId, new Set(), now());
    return null;
  });
}
