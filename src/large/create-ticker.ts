/** How often something that goes on is told of, in milliseconds. */
const EVERY = 2000;

/** Passes a count on no more than every two seconds, and not before two have gone by. */
export function createTicker(tell: (done: number) => void): (done: number) => void {
  let said = performance.now();
  return (done) => {
    if (performance.now() - said < EVERY) return;
    said = performance.now();
    tell(done);
  };
}
