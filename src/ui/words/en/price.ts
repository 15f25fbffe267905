/** What a week of social time costs, and how often it must bring a customer. */
export const price = {
  cost: (hours: string, cost: string) => `${hours} a week on social media cost ${cost}.`,
  perWeeks: (sale: string, weeks: number, written: string) =>
    weeks === 1
      ? `At ${sale} a sale they must bring one customer every week.`
      : `At ${sale} a sale they must bring one customer every ${written} weeks.`,
  perWeek: (sale: string, customers: string) =>
    `At ${sale} a sale they must bring ${customers} customers a week.`,
  hours: (hours: number, written: string) => `${written} ${hours === 1 ? 'hour' : 'hours'}`,
  missing: {
    hours: 'Say how many hours a week you plan, and you see what they must bring.',
    hourlyValue: 'Say what an hour of yours is worth, and you see what the hours cost.',
    typicalSale: 'Say what one sale usually brings, and you see how often they must bring one.',
  },
};
