import { goalName } from '../ui/words/en/goalName.ts';
import { popup } from '../ui/words/en/popup.ts';
import { shared } from '../ui/words/en/shared.ts';

/** The words the popup needs before its first paint, and none of the pages'. */
export const words = { popup, shared, goalName };
