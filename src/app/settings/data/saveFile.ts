/** Hands a file to the browser's own downloads; nothing leaves the computer. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function saveText(text: string, name: string, type: string): void {
  saveFile(new Blob([text], { type }), name);
}
