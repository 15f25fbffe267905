import {
  DATE_FIELDS,
  type DateField,
  type Field,
  MONEY_FIELDS,
  type MoneyField,
} from './columns/fields.ts';
import type { Mapping } from './plan/mapping.ts';
import type { Survey } from './survey.ts';
import type { DateFinding } from './values/dates.ts';
import type { MoneyFinding } from './values/money.ts';

/** A question only the reader can answer: a column that can be read in two ways. */
export type Question =
  | { readonly field: DateField; readonly finding: Extract<DateFinding, { readonly kind: 'ask' }> }
  | {
      readonly field: MoneyField;
      readonly finding: Extract<MoneyFinding, { readonly kind: 'ask' }>;
    };

/** The mapping that was found out; what is not sure in it is in `questionsOf`. */
export function mappingOf(survey: Survey, currency: string): Mapping {
  const { guess, layout } = survey;
  const { file, content, columns } = guess;
  return withFindings(
    {
      head: layout.head,
      system: file?.system ?? 'generic',
      content,
      columns,
      orders: {},
      decimals: {},
      channels: {},
      stages: {},
      channel: file?.channel ?? null,
      rates: {},
      currency,
      addContacts: false,
    },
    survey,
  );
}

/** The mapping with what the columns say of their own orders and signs; answers given stay. */
export function withFindings(mapping: Mapping, survey: Survey): Mapping {
  const column = (field: Field) => survey.columns[mapping.columns[field] ?? -1];
  const orders = DATE_FIELDS.flatMap((field) => {
    const found = column(field)?.dates;
    return found?.kind === 'sure' ? [[field, found.order]] : [];
  });
  const decimals = MONEY_FIELDS.flatMap((field) => {
    const found = column(field)?.money;
    return found?.kind === 'sure' ? [[field, found.decimal]] : [];
  });
  return {
    ...mapping,
    orders: { ...mapping.orders, ...Object.fromEntries(orders) },
    decimals: { ...mapping.decimals, ...Object.fromEntries(decimals) },
  };
}

/** What has to be asked before a file can be read as it is mapped. */
export function questionsOf(mapping: Mapping, survey: Survey): Question[] {
  const column = (field: Field) => survey.columns[mapping.columns[field] ?? -1];
  const dates = DATE_FIELDS.flatMap((field) => {
    const finding = column(field)?.dates;
    return finding?.kind === 'ask' ? [{ field, finding }] : [];
  });
  const amounts = MONEY_FIELDS.flatMap((field) => {
    const finding = column(field)?.money;
    return finding?.kind === 'ask' ? [{ field, finding }] : [];
  });
  return [...dates, ...amounts];
}
