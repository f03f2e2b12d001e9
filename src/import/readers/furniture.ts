const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';

/** Lines that the page of trending papers has besides its papers, on any day. */
const FURNITURE = [
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

/** Whether a block of the scraped page is known to belong to the page and not to a paper. */
export function isFurniture(block: string): boolean {
  return FURNITURE.some((pattern) => pattern.test(block));
}
