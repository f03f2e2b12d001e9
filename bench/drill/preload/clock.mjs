// Shifts the clock of a process and its threads by DRILL_CLOCK milliseconds.
const shift = Number(process.env.DRILL_CLOCK);
const now = () => RealDate.now() + shift;
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, made) =>
    /** @type {Date} */ (Reflect.construct(target, args.length === 0 ? [now()] : args, made)),
  get: (target, key) => (key === 'now' ? now : /** @type {unknown} */ (Reflect.get(target, key))),
});
