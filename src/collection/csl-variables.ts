/** Variables of CSL for people other than authors and editors. */
export const CSL_NAMES =
  /^(?:chair|collection-editor|compiler|composer|container-author|contributor|curator|director|editor-translator|editorial-director|executive-producer|guest|host|illustrator|interviewer|narrator|organizer|original-author|performer|producer|recipient|reviewed-author|script-writer|series-creator|translator)$/;

/** Variables of CSL for dates other than those of the publication. */
export const CSL_DATES = /^(?:accessed|available-date|event-date|original-date|submitted)$/;
