/** Where a currency is the one people are paid in; the euro's countries are listed apart. */
const BY_REGION: { readonly [region: string]: string } = {
  US: 'USD',
  PR: 'USD',
  EC: 'USD',
  SV: 'USD',
  GB: 'GBP',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  CH: 'CHF',
  LI: 'CHF',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  IS: 'ISK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  TR: 'TRY',
  UA: 'UAH',
  RS: 'RSD',
  JP: 'JPY',
  CN: 'CNY',
  HK: 'HKD',
  TW: 'TWD',
  KR: 'KRW',
  SG: 'SGD',
  MY: 'MYR',
  TH: 'THB',
  ID: 'IDR',
  PH: 'PHP',
  VN: 'VND',
  IN: 'INR',
  PK: 'PKR',
  BD: 'BDT',
  LK: 'LKR',
  AE: 'AED',
  SA: 'SAR',
  QA: 'QAR',
  KW: 'KWD',
  IL: 'ILS',
  EG: 'EGP',
  MA: 'MAD',
  NG: 'NGN',
  GH: 'GHS',
  KE: 'KES',
  ZA: 'ZAR',
  BR: 'BRL',
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  PE: 'PEN',
  UY: 'UYU',
};

const EURO = new Set(
  'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK AD MC SM VA ME XK'.split(' '),
);

/** The currency of a region (ISO 3166, `GB`), as ISO 4217; `USD` where it is not known. A guess to be changed. */
export function currencyOfRegion(region: string | undefined): string {
  if (region === undefined) return 'USD';
  return EURO.has(region) ? 'EUR' : (BY_REGION[region] ?? 'USD');
}

/** The currency to offer first to a browser of this language tag. */
export function guessCurrency(browser: string): string {
  try {
    return currencyOfRegion(new Intl.Locale(browser).maximize().region);
  } catch {
    return 'USD';
  }
}

/** Every region to choose from, by its code. */
export const REGIONS: readonly string[] = [...EURO, ...Object.keys(BY_REGION)];

/** Every currency to choose from, by its code. */
export const CURRENCIES: readonly string[] = [
  ...new Set(['EUR', ...Object.values(BY_REGION)]),
].sort();
