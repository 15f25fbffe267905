/** The sites that are watched from the start, in the order they are shown. */
export const PLATFORMS = ['facebook', 'x', 'linkedin', 'instagram'] as const;

export type Platform = (typeof PLATFORMS)[number];
