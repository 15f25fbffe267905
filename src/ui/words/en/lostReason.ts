/** Why a lead did not buy. */
export const lostReason = {
  budget: 'No budget',
  competitor: 'Chose another',
  'no need': 'No need',
  'no answer': 'No answer',
  'not a fit': 'Not a fit',
  refund: 'Paid back in full',
  other: 'Something else',
} as const;
