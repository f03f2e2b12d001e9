/** Key of the saved searches in storage, which sites under different paths of a host share. */
export const SEARCHES_KEY = `offprint-searches ${import.meta.env.BASE_URL}`;
