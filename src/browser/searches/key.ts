/**
 * The key of the saved searches in storage. Sites under different paths of the same host share it.
 */
export const SEARCHES_KEY = `offprint-searches ${import.meta.env.BASE_URL}`;
