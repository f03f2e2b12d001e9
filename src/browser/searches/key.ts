/** The key of the saved searches in storage. Sites on the same host, each under a path, share it. */
export const SEARCHES_KEY = `offprint-searches ${import.meta.env.BASE_URL}`;
