/** The words of the forms, which open after the first paint and so come after it. */
export { log } from '../ui/words/log.ts';
