import { ReadingFailed } from './Failed.tsx';
import { Home } from './Home.tsx';
import { Later } from './Later.tsx';
import type { Shown } from './shown.ts';
import { known, screen } from './state.ts';

const leadForm = () => import('./LeadForm.tsx').then((file) => file.LeadForm);
const saleForm = () => import('./SaleForm.tsx').then((file) => file.SaleForm);

/** The popup: where she is, or a form on top of it. */
export function Popup() {
  switch (known.value.kind) {
    case 'loading':
      return null;
    case 'failed':
      return <ReadingFailed />;
    case 'ready':
      return <Screen view={known.value.view} tab={known.value.tab} />;
  }
}

function Screen(shown: Shown) {
  switch (screen.value) {
    case 'here':
    case 'change':
      return <Home {...shown} />;
    case 'lead':
      return <Later key="lead" load={leadForm} with={shown} />;
    case 'sale':
      return <Later key="sale" load={saleForm} with={shown} />;
  }
}
