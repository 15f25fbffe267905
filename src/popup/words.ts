/** The words the popup needs before its first paint, and none of the pages'. */
export * as words from '../ui/words/first.ts';
