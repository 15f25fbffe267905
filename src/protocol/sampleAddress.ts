/**
 * Whether a page's address asks for the sample data, as `app.html?sample#/`. Such a page never sees
 * the user's records and never reaches the worker.
 * @param search of the address, `''` or beginning with `?`
 */
export const isSampleAddress = (search: string): boolean =>
  new URLSearchParams(search).has('sample');
