import { chooseDate } from '../clean/choose-date.ts';

/** Versions of a paper on arXiv with their addresses; undefined if there is only one. */
export function listVersions(
  arxiv: string,
  versions: readonly { readonly name: string; readonly date: string | undefined }[],
) {
  if (versions.length < 2) return undefined;
  return versions.map(({ name, date: source }) => {
    const { date } = chooseDate([source ?? '']);
    return { name, ...(date && { date }), url: `https://arxiv.org/abs/${arxiv}${name}` };
  });
}
