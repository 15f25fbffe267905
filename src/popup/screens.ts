import type { ComponentType } from 'preact';
import type { PopupView } from '../protocol/popup.ts';
import type { Known } from './known.ts';
import type { Shown } from './shown.ts';

// The question has to be on the screen at once; what else the popup may show is loaded for itself.

export const runningScreen = () => import('./SessionScreen.tsx').then((file) => file.SessionScreen);
export const todayScreen = () => import('./Today.tsx').then((file) => file.Today);
export const targetForm = () => import('./Target.tsx').then((file) => file.Target);
export const leadForm = () => import('./LeadForm.tsx').then((file) => file.LeadForm);
export const knownForm = () => import('./KnownForm.tsx').then((file) => file.KnownForm);
export const timeForm = () => import('./TimeForm.tsx').then((file) => file.TimeForm);
export const saleForm = () => import('./SaleForm.tsx').then((file) => file.SaleForm);
export const dueNext = () => import('./Due.tsx').then((file) => file.Due);
export const reviewReady = () => import('./ReviewReady.tsx').then((file) => file.ReviewReady);
export const recognised = () => import('./Recognised.tsx').then((file) => file.Recognised);
export const lessForm = () => import('./Less.tsx').then((file) => file.Less);
export const usedUp = () => import('./UsedUp.tsx').then((file) => file.UsedUp);
export const brought = () => import('./Brought.tsx').then((file) => file.Brought);
export const talkForm = () => import('./Talk.tsx').then((file) => file.Talk);
export const undoButton = () => import('./Notices.tsx').then((file) => file.UndoButton);
export const storingFails = () => import('./Notices.tsx').then((file) => file.StoringFails);

/** Loads the first screen before it is painted, so that the popup does not open empty. */
export async function prepare(known: Known, why: Shown['why']): Promise<unknown> {
  if (known.kind === 'failed') return null;
  const { view } = known;
  const band = bandOf(view, why)?.();
  return Promise.all([screenOf(view, why), band, view.ended && brought()]);
}

/** What stands above the question: one thing, the nearest to what she does now. */
export function bandOf(
  { known, due, review, here }: PopupView,
  why: Shown['why'],
): (() => Promise<ComponentType<Shown>>) | null {
  if (known !== null) return recognised;
  if (review !== null && (why === 'review' || due === null || here.kind !== 'asking'))
    return reviewReady;
  return due === null ? null : dueNext;
}

async function screenOf({ here, needsTarget }: PopupView, why: Shown['why']): Promise<unknown> {
  switch (here.kind) {
    case 'asking':
      if (needsTarget) return targetForm();
      return why === 'budget' ? usedUp() : null;
    case 'running':
      return runningScreen();
    case 'elsewhere':
      return needsTarget ? targetForm() : todayScreen();
  }
}
