/** Texts with words that a paper joins, splits, folds or writes in another script. */
export const AWKWARD_TEXTS = [
  'GPT-4 meets YOLOv8 on ImageNet-1K.',
  'GPT4 and YOLO v8 meet 10,000 lamps.',
  'A data set of Łukasz and Erdős–Rényi graphs.',
  'A dataset, datasets, and one more dataset of β-VAE models.',
  '王小明 counted boats; 김민수 counted lamps.',
  'Pretraining and fine tuning of k-means with C++.',
  'Pre-training and finetuning, state-of-the-art, x-pool.',
  'Colour modelling and the optimisation of ﬁnite ﬂows.',
  'StarVector draws; MaxPool does not. To be or not to be.',
  'The ℓ_2 norm of $\\alpha$ is 1.5e-3 at O(n log n).',
];

/** Queries of every kind. */
export const QUESTIONS: readonly string[] = [
  // Words.
  ...['well', 'water', 'pump and bucket', 'rain river lake', 'case 17', 'the', 'zzzzqq', '17'],
  ...['modelling colours', 'modeling color', 'optimization', 'counted lamps', 'paper-5', 'ropes'],
  // Phrases.
  ...['"of case 12"', '"we measure the"', '"state of the art"', '"to be or not to be"', '"a b c"'],
  // Spelling.
  ...['bukcet', 'watr', 'storrm tide', 'optimizaton', 'finetunning', 'lukas graphs'],
  // Operators and filters.
  ...['-rain well', 'title:tide', 'author:lee3', 'author:"Bo Ek2"', 'venue:"Venue 3" rope'],
  ...['topic:wells', 'year:2015', 'year:2012..2014 storm', 'has:arxiv', 'title:"the well"'],
  ...['well -"the tide"', 'venue:4', '-author:ek1 pump', 'year:..2011 -tide'],
  // Word prefixes.
  ...['buck', 'sto', 'measu', 'pretr', 'wa', 'imagen', 'lee1', 'venu'],
  // Joined and split words.
  ...['gpt4', 'GPT-4', 'gpt 4', 'yolo v8', 'YOLOv8', 'dataset', 'data set', 'data-sets', '10000'],
  ...['pre training', 'fine-tuning', 'kmeans', 'xpool', 'star vector', 'max pool', 'imagenet1k'],
  // Other letters and scripts.
  ...[
    '王小明',
    '小明',
    '김 민수',
    '김민수',
    'Łukasz',
    'erdos renyi',
    'beta-vae',
    'β',
    'finite flows',
  ],
  ...['C++', 'ℓ2 norm', 'alpha', '1.5e-3', 'O(n log n)'],
  // Operators, questions, and conditions that no paper meets.
  ...['tide OR (river AND rain)', 'rain NOT tide', 'rai* tid*', 'recent papers about the tide'],
  ...['"tide of all buckets" rain', 'title:nowhere author:tide', 'tide year:1800', 'clothes'],
];
