import type { lostReason as english } from '../en/lostReason.ts';
import type { Like } from '../like.ts';

/** Why a lead did not buy. */
export const lostReason: Like<typeof english> = {
  budget: 'Kein Geld dafür',
  competitor: 'Anderen gewählt',
  'no need': 'Kein Bedarf',
  'no answer': 'Keine Antwort',
  'not a fit': 'Passt nicht',
  refund: 'Ganz zurückgezahlt',
  other: 'Etwas anderes',
};
