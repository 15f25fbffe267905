import './data.css';
import type { Settings } from '../../../domain/settings.ts';
import { BackupPart } from './BackupPart.tsx';
import { ErasePart } from './ErasePart.tsx';
import { ImportPart } from './ImportPart.tsx';
import { TimePart } from './TimePart.tsx';

/** All that is about data: in, out, kept and gone. A file of its own, read after the rest of the settings. */
export function DataParts({ settings }: { readonly settings: Settings }) {
  return (
    <>
      <ImportPart settings={settings} />
      <TimePart />
      <BackupPart settings={settings} />
      <ErasePart />
    </>
  );
}
