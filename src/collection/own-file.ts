/** Whether an address is that of a file in `content/files/`. */
export function isOwnFile(address: string): boolean {
  return address.startsWith('/files/') && URL.canParse(address, 'https://site.invalid');
}
