/**
 * The parts of an address that the domain reads, already normalised (lower-case host, percent
 * signs). Every `URL` is one; the domain's own compiler knows no `URL`, which is the browser's.
 */
export interface Address {
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}
