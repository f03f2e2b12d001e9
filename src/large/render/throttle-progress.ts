const INTERVAL_MS = 2000;

/** Throttles reports to one every two seconds, starting after two seconds. */
export function throttleProgress(report: (done: number) => void): (done: number) => void {
  let reported = performance.now();
  return (done) => {
    if (performance.now() - reported < INTERVAL_MS) return;
    reported = performance.now();
    report(done);
  };
}
