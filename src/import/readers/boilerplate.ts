const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';

/** Lines of the trending-papers page that do not belong to a paper. */
const BOILERPLATE = [
  /^new$/i,
  /^Get trending papers in your email inbox(?: once a day)?!?$/,
  /^(?:un)?subscribe$/i,
  /^by ?AK and the research community$/,
  /^(?:Daily|Trending) Papers$/,
  new RegExp(`^${MONTH}\\.? \\d{1,2}(?:, \\d{4})?(?: ?[-–] ?(?:${MONTH}\\.? )?\\d{1,2})?$`),
  new RegExp(`^${MONTH} \\d{4}$`),
  /^Week \d{1,2}$/,
  /^(?:Daily|Weekly|Monthly)$/,
];

/** Whether a block of the scraped page is known not to belong to a paper. */
export function isBoilerplate(block: string): boolean {
  return BOILERPLATE.some((pattern) => pattern.test(block));
}
