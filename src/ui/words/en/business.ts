/** Words for the kinds of business. */
export const business = {
  name: {
    projects: 'Projects or services',
    'one large sale': 'One large sale at a time',
    shop: 'Goods in a shop',
    contracts: 'Contracts for an employer',
    clients: 'Social media for clients',
  },
  /** Stages that are called otherwise there. */
  stage: {
    projects: {},
    'one large sale': { lead: 'Enquiry', qualified: 'Valuation', opportunity: 'Offer' },
    shop: { lead: 'Question', qualified: 'Interested', opportunity: 'Order', won: 'Sold' },
    contracts: { opportunity: 'Proposal' },
    clients: { opportunity: 'Pitch', won: 'Client' },
  },
} as const;
