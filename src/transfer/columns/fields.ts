/** What a column of a file can hold for us. */
export const FIELDS = [
  'id',
  'name',
  'firstName',
  'lastName',
  'title',
  'company',
  'email',
  'link',
  'source',
  'stage',
  'status',
  'createdAt',
  'wonAt',
  'lostAt',
  'closesOn',
  'amount',
  'currency',
  'refunded',
  'refundedOn',
  'converted',
  'convertedRefunded',
  'convertedCurrency',
  'refundOf',
  'lostReason',
  'note',
] as const;

export type Field = (typeof FIELDS)[number];

/** Fields whose cells are dates. */
export const DATE_FIELDS = ['createdAt', 'wonAt', 'lostAt', 'closesOn', 'refundedOn'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

/** Fields whose cells are amounts. */
export const MONEY_FIELDS = ['amount', 'refunded', 'converted', 'convertedRefunded'] as const;
export type MoneyField = (typeof MONEY_FIELDS)[number];

/** What the rows of a file become: `contacts` only complete leads that are known already. */
export const CONTENTS = ['leads', 'deals', 'sales', 'contacts'] as const;
export type Content = (typeof CONTENTS)[number];

/** Which column holds what, by its place from 0. */
export type Columns = { readonly [field in Field]?: number };

/** A column's name as it is compared: small letters and digits alone. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
