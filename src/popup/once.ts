import { oneAtATime } from '../ui/oneAtATime.ts';

const once = oneAtATime();

/**
 * What a form or a button does, once: sent again before it is done, it is left out. One for the
 * whole popup, which shows one thing at a time; to be made anew at each drawing, so it is no hook.
 */
export const sent =
  (work: () => Promise<void>) =>
  (event?: Event): Promise<void> => {
    event?.preventDefault();
    return once(work);
  };
