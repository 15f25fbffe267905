/** Where Worthwhile watches: the platforms, and the sites she adds. */
export const sites = {
  title: 'Where it watches',
  note: 'Each site is asked for by itself',
  on: { watched: 'Watched', off: 'Not watched' },
  offHint: 'Nothing is noticed there until you turn it on again. What was noticed stays.',
  as: (site: string) => `${site} counts as`,
  asItself: 'A platform of its own',
  counts: {
    itself: 'Its time, leads and sales have a row of their own everywhere.',
    platform: (name: string) =>
      `For tools: its time counts as time on ${name}, spent managing it. That holds for all of it, earlier time too.`,
    channel: (name: string) =>
      `Its time counts as effort on ${name}, not as social time. That holds for all of it, earlier time too.`,
  },
  hosts: (hosts: string) => `Watched at ${hosts}`,
  lost: 'Not recording: the browser has taken back access.',
  give: (site: string) => `Give access to ${site} again`,
  add: 'Add a site',
  addHint:
    'The browser asks you for this site alone. A mail or phone service can count for a channel, a planner or design tool for a platform.',
  offered: 'Often added',
  addOne: (site: string) => `Add ${site}`,
  address: 'Another site',
  addressHint: 'Its address, such as mail.example.com',
  addIt: 'Add the site',
  added: (site: string) => `${site} is watched from now on.`,
  declined: (site: string) =>
    `${site} is not added: the browser gave no access. You can try again at any time.`,
  notKept: 'Not kept. Check that the disk has room, then try again.',
  refused: {
    'no site': 'Write an address, such as example.com.',
    local: 'That is an address on a network of your own, not a site.',
    "browser's": 'The browser lets no extension see that page.',
    'passes on': 'That address only passes you on to another one. Add the one you stay on.',
    platform: (name: string) => `That is ${name}, which is in the list above already.`,
    there: (name: string) => `${name} is in the list above already.`,
  },
  remove: (site: string) => `Take ${site} away`,
  removeShort: 'Take it away',
  removeAsk: (site: string, sessions: string, hours: string) =>
    `${sessions} with ${hours} on ${site} are kept. What about them?`,
  keepTime: 'Keep the time',
  deleteTime: 'Delete the time too',
  deleteKept: 'Delete its time',
  removed: (site: string) => `${site} is no longer watched, and its access is given back.`,
  removedWith: (site: string, sessions: string) =>
    `${site} is no longer watched, and ${sessions} are deleted.`,
  gone: 'No longer watched, time kept',
  again: (site: string) => `Watch ${site} again`,
  changed: (site: string, as: string) => `${site} counts as ${as} now.`,
};
