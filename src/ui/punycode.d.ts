/** The library's module for browsers, of which only this is used. */
declare module 'punycode/punycode.es6.js' {
  export function toUnicode(host: string): string;
}
