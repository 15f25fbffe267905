export { goalName } from './goalName.ts';
export { popup } from './popup.ts';
export { shared } from './shared.ts';
export { units } from './units.ts';
