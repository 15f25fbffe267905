import '../settings/data/data.css';
import { ImportStep } from '../settings/data/ImportPart.tsx';
import { useImport } from '../settings/data/useImport.ts';

/** The import of the settings, for the file she brings each week. A file of its own, read only where one is brought. */
export function ExportDesk({ currency }: { readonly currency: string }) {
  return <ImportStep importing={useImport(currency)} currency={currency} />;
}
