import type { Channel } from './channel.ts';
import type { LostReason } from './lead.ts';

/** What became of somebody. Days count from when the lead came; amounts are in whole units. */
export type SampleEnd =
  | { readonly kind: 'won'; readonly days: number; readonly amount: number }
  | { readonly kind: 'lost'; readonly days: number; readonly why: LostReason }
  | {
      readonly kind: 'open';
      readonly stage: 'lead' | 'qualified' | 'opportunity';
      readonly worth: number | null;
      /** Days from today to the next step, negative where it is overdue. */
      readonly next: number | null;
      readonly promised: string;
    };

export interface SamplePerson {
  readonly daysAgo: number;
  readonly channel: Channel;
  readonly name: string;
  readonly end: SampleEnd;
}

const won = (days: number, amount: number): SampleEnd => ({ kind: 'won', days, amount });
const lost = (days: number, why: LostReason): SampleEnd => ({ kind: 'lost', days, why });
const open = (
  stage: 'lead' | 'qualified' | 'opportunity',
  worth: number | null,
  next: number | null = null,
  promised = '',
): SampleEnd => ({ kind: 'open', stage, worth, next, promised });

const person = (daysAgo: number, channel: Channel, name: string, end: SampleEnd): SamplePerson => ({
  daysAgo,
  channel,
  name,
  end,
});

/** Everybody who asked for the consultant's work in half a year; invented, like all of it. */
export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  person(176, 'linkedin', 'Fernhill Nurseries', won(19, 1_600)),
  person(171, 'referral', 'Mill Lane Bakery', won(9, 2_400)),
  person(168, 'instagram', 'Juniper Candles', lost(20, 'no answer')),
  person(163, 'linkedin', 'Kestrel Print Works', lost(14, 'budget')),
  person(159, 'facebook', 'Quarry Road Cycles', lost(11, 'no need')),
  person(152, 'linkedin', 'Old Tannery Studios', won(26, 1_900)),
  person(149, 'networking', 'Harbour Row Dental', won(34, 1_600)),
  person(143, 'linkedin', 'Foxglove Physio', lost(30, 'no answer')),
  person(139, 'referral', 'Stonecrop Landscapes', won(12, 2_900)),
  person(134, 'linkedin', 'Copper Lane Brewery', won(17, 2_100)),
  person(127, 'linkedin', 'Ridgeway Vets', lost(18, 'competitor')),
  person(121, 'x', 'Tidewater Podcasts', lost(16, 'budget')),
  person(118, 'linkedin', 'Larkspur Legal', won(31, 2_400)),
  person(112, 'facebook', 'Hollow Oak Joinery', won(22, 900)),
  person(106, 'linkedin', 'Sandpiper Travel', lost(21, 'no answer')),
  person(103, 'referral', 'Beacon Hill School', won(15, 3_100)),
  person(98, 'linkedin', 'Elm Court Lettings', lost(12, 'no need')),
  person(94, 'linkedin', 'Windrush Pottery', won(24, 1_500)),
  person(91, 'networking', 'Granary Wharf Cafe', lost(28, 'budget')),
  person(79, 'linkedin', 'Ashdown Surveyors', won(20, 2_400)),
  person(74, 'facebook', 'Meadow Barn Weddings', lost(19, 'no answer')),
  person(70, 'linkedin', 'Chapel Street Clinic', lost(23, 'not a fit')),
  person(66, 'referral', 'Orchard End Cider', won(11, 1_400)),
  person(61, 'linkedin', 'Pennine Roofing', won(27, 1_850)),
  person(
    52,
    'networking',
    'Lockside Coworking',
    open('opportunity', 1_600, -4, 'Ring after their board meets'),
  ),
  person(
    48,
    'linkedin',
    'Northwind Joinery',
    open('opportunity', 3_200, -9, 'Answer their question about the quote'),
  ),
  person(43, 'linkedin', 'Maple Grove Nursery', lost(17, 'no answer')),
  person(
    39,
    'linkedin',
    'Saltmarsh Kitchens',
    open('qualified', 2_100, -7, 'Send two dates for a visit'),
  ),
  person(35, 'x', 'Halyard Games', open('lead', null)),
  person(33, 'linkedin', 'Hillcrest Saddlery', won(18, 1_700)),
  person(31, 'referral', 'Castle Mount Hotel', open('opportunity', 2_600, 3, 'Send the contract')),
  person(27, 'linkedin', 'Brightwater Boats', open('qualified', 1_900, -2, 'Ask who signs off')),
  person(23, 'facebook', 'Sunny Side Play Barn', open('lead', 800)),
  person(20, 'linkedin', 'Greystone Accountants', open('qualified', 1_800, -1, 'Send the outline')),
  person(16, 'instagram', 'Marigold Bakes', open('lead', null)),
  person(
    13,
    'linkedin',
    'Silver Birch Care',
    open('qualified', 2_200, 2, 'First call, half an hour'),
  ),
  person(9, 'linkedin', 'Tollgate Garage', open('lead', 1_500)),
  person(6, 'referral', 'Peregrine Optics', open('qualified', 2_500, 1, 'Send references')),
  person(3, 'linkedin', 'Cobbled Yard Antiques', open('lead', null)),
  person(1, 'linkedin', 'Riverside Fencing', open('lead', 1_200)),
];
