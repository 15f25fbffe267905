/** The part of a keyboard event that says which key it is. */
export type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'
>;

/**
 * The name of a key as the popup knows it: a digit, a small Latin letter, or the browser's own name.
 * Keyboards that need Shift for digits (French) and those without Latin letters go by the key's
 * place. A key with Control, Alt or Meta, or in a composition, is none of ours: `''`.
 */
export function nameOfKey(event: PressedKey): string {
  const { key, code } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return '';
  if (/^[a-z0-9]$/i.test(key)) return key.toLowerCase();
  const digit = code.match(/^(?:Digit|Numpad)(\d)$/)?.[1];
  if (digit !== undefined && key.length === 1) return digit;
  const letter = code.match(/^Key([A-Z])$/)?.[1];
  return letter !== undefined && key.length === 1 ? letter.toLowerCase() : key;
}
