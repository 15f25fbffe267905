/** That a backup is due, and where it is saved. */
export const backupDue = {
  never: 'You have no backup yet. If this computer is lost, so are your records.',
  due: (day: string) => `Your last backup is from ${day}. It is time for another one.`,
  save: 'Save a backup',
};
