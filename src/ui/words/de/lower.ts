import { dashboardOverTime } from './dashboardOverTime.ts';
import { dashboardStop } from './dashboardStop.ts';
import { dashboardTime } from './dashboardTime.ts';

/** The German words of the lower half of the dashboard, by part. */
export const lower = { dashboardOverTime, dashboardStop, dashboardTime };
