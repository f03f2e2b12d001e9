/** Addresses of code that authors give in a comment: "Code at https://github.com/…". */
export function findRepositories(comment = ''): string[] {
  return comment.match(/https?:\/\/(?:www\.)?git(?:hub|lab)\.com\/[\w.-]+\/[\w.-]*\w/g) ?? [];
}
