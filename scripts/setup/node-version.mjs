/** Oldest version of Node that all dependencies accept. */
const OLDEST = [22, 22, 3];

/**
 * Whether a version of Node can run this project.
 *
 * @param {string} text such as `v24.16.0`
 */
export function isNewEnough(text) {
  const version = /^v(\d+)\.(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number);
  if (!version) return false;
  const index = OLDEST.findIndex((part, position) => part !== version[position]);
  return index === -1 || Number(version[index]) > Number(OLDEST[index]);
}
