import type { Area } from './areas.ts';

/** The key that holds since when storing fails. */
export const FAILING_SINCE = 'storing fails since';

/** A full disk takes nothing: then only what is kept in memory can say so. */
export interface Areas {
  readonly local: Area;
  readonly session: Area;
}

/** Since when storing fails, as an instant, or `null` if it works. */
export async function failingSince({ local, session }: Areas): Promise<number | null> {
  const since = (await local.get(FAILING_SINCE)) ?? (await session.get(FAILING_SINCE));
  return typeof since === 'number' ? since : null;
}

export async function noteFailing({ local, session }: Areas, since: number): Promise<void> {
  try {
    await local.set(FAILING_SINCE, since);
  } catch (error) {
    console.error('Not even a flag could be kept on the disk.', error);
    await session.set(FAILING_SINCE, since);
  }
}

export async function forgetFailing({ local, session }: Areas): Promise<void> {
  await session.remove([FAILING_SINCE]);
  await local.remove([FAILING_SINCE]);
}
