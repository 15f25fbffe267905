/** What keeps Worthwhile from noticing time now, on every page that shows time. */
export const noticing = {
  lost: (platforms: string) => `Not recording ${platforms}: the browser has taken back access.`,
  give: 'Give access again',
  storingFails: (since: string) =>
    `The browser has not been able to store anything since ${since}. What is stored is safe. Make room on the disk, or restart the browser.`,
};
