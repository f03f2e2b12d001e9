/**
 * English words that don't indicate a paper's subject. They are omitted from questions that contain
 * other words.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are aren't as at be because been before
  being below between both but by can can't cannot could couldn't did didn't do does doesn't doing
  don't down during each few for from further had hadn't has hasn't have haven't having he her here
  hers him his how i if in into is isn't it it's its itself let me more most my no nor not of off on
  once only or other our ours out over own same she should shouldn't so some such than that that's
  the their theirs them then there these they this those through to too under until up upon us very
  was wasn't we were weren't what when where whether which while who whom whose why will with within
  without won't would wouldn't you your yours`.split(/\s+/),
);
