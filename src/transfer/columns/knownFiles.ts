import type { Channel } from '../../domain/channel.ts';
import type { Content, Field } from './fields.ts';

/** The programs whose files are known by their heads; `generic` for all others. */
export const SYSTEMS = [
  'hubspot',
  'pipedrive',
  'salesforce',
  'zoho',
  'stripe',
  'linkedin',
  'etsy',
  'shopify',
  'square',
  'paypal',
  'generic',
] as const;
export type System = (typeof SYSTEMS)[number];

/** A file of a program: the names that give it away, and what its columns hold. */
export interface KnownFile {
  readonly system: System;
  readonly content: Content;
  /** All of these stand in the head. */
  readonly needs: readonly string[];
  /** Columns that mean something else here than their names say elsewhere; `null` for nothing. */
  readonly own: { readonly [field in Field]?: string | null };
  /** Rows with one id are parts of one order, and their amounts add up to it. */
  readonly addsUp?: true;
  /** Where rows come from that name no source. */
  readonly channel?: Channel;
}

/** In this order: the first one whose names are all there is it. */
export const KNOWN_FILES: readonly KnownFile[] = [
  {
    system: 'linkedin',
    content: 'contacts',
    needs: ['First Name', 'Last Name', 'URL', 'Connected On'],
    own: { title: null },
    channel: 'linkedin',
  },
  {
    system: 'stripe',
    content: 'sales',
    needs: ['Amount Refunded', 'Converted Amount', 'Status'],
    own: {
      id: 'id',
      createdAt: 'Created date (UTC)',
      status: 'Status',
      stage: null,
      amount: 'Amount',
      currency: 'Currency',
      refunded: 'Amount Refunded',
      name: 'Customer Description',
      note: null,
      source: 'UTM Source',
    },
  },
  {
    system: 'paypal',
    content: 'sales',
    needs: ['Gross', 'Net', 'Type', 'Transaction ID'],
    own: {
      id: 'Transaction ID',
      stage: null,
      status: 'Status',
      createdAt: 'Date',
      amount: 'Gross',
      name: 'Name',
      title: 'Item Title',
    },
  },
  {
    // Items of orders. Together they are the order of the file of orders, so that whoever has both
    // files counts it once.
    system: 'etsy',
    content: 'sales',
    needs: ['Sale Date', 'Order ID', 'Transaction ID'],
    addsUp: true,
    own: {
      id: 'Order ID',
      stage: null,
      status: null,
      createdAt: 'Sale Date',
      amount: 'Item Total',
      title: 'Item Name',
    },
  },
  {
    system: 'etsy',
    content: 'sales',
    needs: ['Sale Date', 'Order ID'],
    own: { id: 'Order ID', stage: null, status: null, createdAt: 'Sale Date', name: 'Full Name' },
  },
  {
    system: 'shopify',
    content: 'sales',
    needs: ['Financial Status', 'Lineitem name'],
    own: {
      id: 'Name',
      name: 'Billing Name',
      title: null,
      stage: null,
      status: 'Financial Status',
      createdAt: 'Created at',
      amount: 'Total',
      refunded: 'Refunded Amount',
      source: null,
    },
  },
  {
    // Items of payments, which add up to what the file of payments calls net sales.
    system: 'square',
    content: 'sales',
    needs: ['Item', 'Qty', 'Net Sales', 'Transaction ID'],
    addsUp: true,
    own: {
      id: 'Transaction ID',
      stage: null,
      status: 'Event Type',
      createdAt: 'Date',
      amount: 'Net Sales',
      refundOf: 'Payment ID',
      source: null,
      title: 'Item',
      note: null,
    },
  },
  {
    system: 'square',
    content: 'sales',
    needs: ['Gross Sales', 'Net Sales', 'Transaction ID'],
    own: {
      id: 'Transaction ID',
      stage: null,
      status: 'Event Type',
      createdAt: 'Date',
      amount: 'Net Sales',
      refundOf: 'Payment ID',
      source: null,
      title: null,
    },
  },
  { system: 'pipedrive', content: 'deals', needs: ['Deal - Title'], own: {} },
  { system: 'pipedrive', content: 'leads', needs: ['Lead - Title'], own: { stage: null } },
  { system: 'pipedrive', content: 'leads', needs: ['Person - Name'], own: { stage: null } },
  {
    system: 'hubspot',
    content: 'deals',
    needs: ['Record ID', 'Deal Name', 'Deal Stage'],
    own: { id: 'Record ID', title: 'Deal Name', name: 'Associated Contact' },
  },
  {
    system: 'zoho',
    content: 'deals',
    needs: ['Deal Name', 'Closing Date'],
    own: { id: 'Record Id' },
  },
  {
    system: 'zoho',
    content: 'leads',
    needs: ['Lead Owner', 'Lead Status', 'Created Time'],
    own: { title: null, link: null },
  },
  {
    system: 'hubspot',
    content: 'leads',
    needs: ['Record ID', 'Lifecycle Stage'],
    own: {
      id: 'Record ID',
      title: null,
      link: null,
      stage: 'Lifecycle Stage',
      status: 'Lead Status',
    },
  },
  {
    system: 'salesforce',
    content: 'deals',
    needs: ['Opportunity Name', 'Stage', 'Close Date'],
    own: {},
  },
  { system: 'salesforce', content: 'deals', needs: ['StageName', 'CloseDate'], own: {} },
  {
    system: 'salesforce',
    content: 'leads',
    needs: ['Lead Source', 'Lead Status', 'Company / Account'],
    own: { title: null, link: null },
  },
  {
    system: 'salesforce',
    content: 'leads',
    needs: ['LastName', 'LeadSource', 'Status'],
    own: { title: null, link: null },
  },
];
