/** Words that begin a new phrase. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'against as at by during for from in into of on over that through throughout toward towards ' +
    'under using via when which while with without'
  ).split(' '),
);

/** Generic first words of titles. */
export const OPENINGS: ReadonlySet<string> = new Set(
  (
    'a an the on towards toward effective efficient effectively efficiently enabling improved ' +
    'improving new novel rethinking revisiting understanding exploring investigating'
  ).split(' '),
);

/** Openings followed by a means: in "Using A for B" the topic is B. */
export const MEANS_OPENINGS: ReadonlySet<string> = new Set(
  'leveraging exploiting harnessing utilizing using'.split(' '),
);

/** Words too common in titles to distinguish papers. */
export const COMMON: ReadonlySet<string> = new Set(
  (
    'a accurate across adaptive algorithm algorithms all an analysis and application applications ' +
    'approach approaches architecture architectures attention based benchmark better case ' +
    'classification comparison comprehensive data dataset datasets deep detection efficiency ' +
    'efficient end evaluating evaluation fast for framework general generation generative ' +
    'generalization high image images improved improving in inference intelligence intrinsic ' +
    'language large law laws learned learning low machine medical memory method methods model ' +
    'modeling modelling models multi network networks neural new novel of on online optimization ' +
    'optimized or parameter parameters performance pre problem properties recognition ' +
    'representation representations review robust scalable scale scaling segmentation self simple ' +
    'stable state statistical strategies strategy study survey system systems task tasks ' +
    'technique techniques text the theory time to towards training transformer transformers ' +
    'understanding video vision visual with'
  ).split(' '),
);
