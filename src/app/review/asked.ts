/** Questions of a review beside those of `QUESTIONS`, as they are kept in its answers. */

/** Whether last week's commitment was kept. */
export const KEPT = 'commitment kept';
/** One line for what customers said. */
export const SAID = 'customers said';
/** Whether the obstacle of the goal is still true. */
export const OBSTACLE = 'obstacle';
