/**
 * Yields to the event loop so that input is handled between long tasks, which matters most on
 * phones.
 */
export function yieldToMain(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
