/** Lets the browser answer its reader before more is done: a phone is long at what takes us no time. */
export function breathe(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
