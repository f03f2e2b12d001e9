/**
 * Titles as publishers mark them: `RETRACTED: Title`, `Retracted Article: Title`, `[Withdrawn]
 * Title`. "Withdrawn: …" without capitals can be the title of a paper.
 */
const MARKED_TITLES = [
  /^(?:(RETRACTED)|WITHDRAWN)(?: (?:ARTICLE|PAPER|CHAPTER))?\s*[:–—-]\s*(?=\S)/,
  /^(?:(retracted)|withdrawn) (?:article|paper|chapter)\s*[:–—-]\s*(?=\S)/i,
  /^[[(](?:(retracted)|withdrawn)(?: article| paper)?[\])]:?\s*(?=\S)/i,
];

const WORK = '(?:paper|article|manuscript|preprint|submission|work|version|e-?print)';
/** An abstract that says that the paper was withdrawn. */
const WITHDRAWN_ABSTRACT = new RegExp(
  `^(?:(?:this|the) (?:arxiv )?${WORK} (?:has been|is|was) (?:temporarily |voluntarily |now )?|${WORK} )?withdrawn\\b`,
  'i',
);
/** A comment such as "Withdrawn due to an error in Lemma 3". */
const WITHDRAWN_COMMENT = new RegExp(
  `(?:^|[.;,:] ?)(?:(?:this|the) )?(?:${WORK} )?(?:has been |is |was )?(?:temporarily )?(?:withdrawn\\b|zurückgezogen$|retirée?$|retirado$|ritirato$)`,
  'i',
);
/** Longer texts are still the abstract of the paper. */
const MAX_NOTICE_LENGTH = 600;

interface Status {
  /** The title without the mark. */
  readonly title: string;
  /** Undefined if the source has replaced it with a notice. */
  readonly abstract: string | undefined;
  /** The reason, or true. */
  readonly retracted?: string | true;
  readonly withdrawn?: string | true;
}

/** Detects from the text of a record that a paper was retracted or withdrawn. */
export function readStatus(
  title: string,
  abstract: string | undefined,
  comments: readonly string[],
): Status {
  const notice = abstract !== undefined && WITHDRAWN_ABSTRACT.test(abstract) ? abstract : undefined;
  const isReplaced = notice !== undefined && notice.length <= MAX_NOTICE_LENGTH;
  const reason =
    comments.find((comment) => WITHDRAWN_COMMENT.test(comment)) ??
    (isReplaced ? notice : notice?.split(/(?<=\.)\s/)[0]);
  const mark = MARKED_TITLES.map((pattern) => pattern.exec(title)).find(Boolean);
  const isRetracted = mark?.[1] !== undefined;
  return {
    title: title.slice(mark?.[0].length ?? 0),
    abstract: isReplaced ? undefined : abstract,
    ...(isRetracted && { retracted: true }),
    ...(reason !== undefined
      ? // A status of one word is not a reason.
        { withdrawn: /\s/.test(reason) ? reason : true }
      : mark && !isRetracted && { withdrawn: true }),
  };
}
