import { dashboardOverTime } from './dashboardOverTime.ts';
import { dashboardStop } from './dashboardStop.ts';
import { dashboardTime } from './dashboardTime.ts';

/** The English words of the lower half of the dashboard, by part. */
export const lower = { dashboardOverTime, dashboardStop, dashboardTime };
