/** Milliseconds between two reports. */
const INTERVAL = 2000;

/** Passes a count on every two seconds at most, and not in the first two. */
export function throttleProgress(report: (done: number) => void): (done: number) => void {
  let reported = performance.now();
  return (done) => {
    if (performance.now() - reported < INTERVAL) return;
    reported = performance.now();
    report(done);
  };
}
