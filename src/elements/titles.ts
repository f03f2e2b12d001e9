/** The links that rows of papers, topics and other things are known by. */
export const TITLES = ':is([data-title], .named a)';
