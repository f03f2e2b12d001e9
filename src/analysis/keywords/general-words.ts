import { stemOf } from '../../catalogue/stem.ts';

/*
 * Selected by statistics, then reviewed by hand. In 74,728 abstracts of all subjects on arXiv, a
 * word that names a topic concentrates on some subjects and is repeated within an abstract; a
 * general word is spread evenly (low Kullback–Leibler divergence of the subjects given the word)
 * and occurs once per abstract.
 */

/** Words without a subject: everyday English, and what every abstract says. */
const GENERAL = `
  4open a a100 ability ablation able about above absence absent absolute absorb abundant
  acceptance access accommodate accompanied accomplish according accordingly account accumulation
  accuracy accurate achieve acquired across act actual ad add additional additionally address
  adequately adherence adjusts adopt advances advantage advent advocate affect aforementioned
  after against aggressive agnostic aims al all alleviate allow almost alone along alongside
  already also alter alternative although always am among amount amplify an analyse analyses
  analyze and another answer any apart apparent appealing appear application applied approach
  appropriate approximately are area aren argue arises around arrive art as ask aspect assignment
  associated assume assumption at attached attains attempt attend attracted authentic automatic
  auxiliary available avenues average avoiding aware away axes back backward balance barrier based
  baseline basic basis be beat because become been before begin behave behind believe belong below
  benchmark beneficial benefit besides best better between beyond board boosting both bottleneck
  bottom break breakthroughs bridge brief bring brittle broad broaden broader broadly building
  built burden but by bypass calculation called can cannot capability capacity capture care
  carefully carry case cause ceiling centered central certain challenge chance characteristic
  characterize choice choose chosen circumvent clarify clear clearer clearly closed closer
  codebase cohesive cold collection com combines come commercial common commonly compared
  comparison compatible compelling competitive complement complementary complex complicated
  component compound comprehend comprehensive comprising compromising computationally concentrated
  concerns conclude conclusions concrete concurrently conduct configurations confined confirm
  conflate confronted conjunction connection consecutive consequently consider considerable
  consist constitutes constrained constraint construct consuming consumption contains contemporary
  contrary contrast contributions conventional converts convey core cornerstone correctly
  corresponding cost costly could couldn counterparts cover crafted create creation criteria
  criterion critical crucial curated current cutting daily dataset date days de dealing decades
  decide decline decomposes decreases dedicated deeper deeply default deficiencies deficit defined
  definition degenerate degree delivers demand demo democratic demonstrate department dependent
  deployed derived describe desired despite details deterioration determine development deviation
  devise diagnosing did didn different difficult difficulty dilemma dilution diminishing direct
  directly disadvantage discarding disconnect discover discrepancy discuss disjoint disparities
  disproportionately disrupt distant distinct distinguish diverse diversified divide do does doesn
  dollars dominant don't done down downstream dramatically drastically drawbacks drawn driven
  driver drop due duration during each earlier ease easier easily easy effect efficacy efficient
  efforts eg eight either elaborate eleven eliminating embed emerged emphasis emphasize empirical
  employs empowering enabling encapsulate encompassing encounter encourage endow endpoint enforces
  enhance enlarging enough enriched ensuring enter entire entries equal equipped equitable
  erroneous especially essential establish et etc evaluate even ever every everyday exacerbated
  exactly examine example exceeding exceeds excel exceptional excessive excluding exclusively
  exhaustive exhibit existing expanding expected expensive experiment experimental expertise
  explicit explicitly exploit explore expose extend extensive extent extra extreme facilitate
  facto factor fail faithfully fall familiar far fashion faster favour feasibility fed fewer fill
  finally find finer first firstly fit five fixed flag flat flawed flexible fly focus focused
  follow for forcing form format former formulation foster found four fraction fragile fragmented
  framework freely frequently friendly from fulfill fully fundamental further furthermore fused
  future gain gap garnered gathering gb generic genuine get git github give given go goal goes
  good google gradually great greater greatly ground groundwork growing growth h100 hadn half
  hampered hand handcrafted handle happens harder has hasn have haven he heavily heavy held help
  hence her here herself higher highest highlight highly him himself hindered hinges his hoc hold
  holistic homepage hope hours how however href https huge huggingface hundreds hurt hypothesize i
  idea ideal identify ie if ignore ii iii ill illustrate immediate immense impact impaired impede
  implementation implications implicitly implies importance importantly impose impractical
  impressive improve in inability inaccessible inaccuracies inaccurate inadequate inadvertently
  including incompatible incomplete inconsistent incorporating incorrect increasing increasingly
  incur indeed independent indicate indirect indispensable indistinguishable individual induced
  ineffective inefficient inevitably influence inherent inherit initial innovations input inside
  insights inspired instability instance instantiate instead insufficient integrates intended
  intensified intensive interconnected interdependent interest interestingly intermediate internet
  interplay intervene into intricate introduce introduction intuitive investigate invisible invoke
  involving io irrelevant irreversible is isn isolated issues it iterative itself iv jointly just
  justification justify keep key kind know known la labor lack lag larger largest last lastly
  later latest latter lays leading least leaving led left lengthy lens less let leveraging lie
  lies life lightweight like limit linearly link list literature little longer look lose lost lot
  lower lowest made main mainly mainstream maintaining major make manifest manner manual many
  margin markedly marking massive matter may mb me mean meaningful meaningfully meanwhile medium
  meet merely method methodology meticulously mid middle might mild million mimic minimal minor
  minutes mismatch missing misuse mitigate modern modest modifications modifying monolithic more
  moreover most mostly motivated moving much multiple must my myself naive named narrow nature
  nearest nearly necessarily necessary necessitates necessity need neglecting negligible neither
  net never nevertheless new newly next nine no noisy none nor not notably noticeable notion novel
  now nuanced number numerous objective obscure observations obstacle obtain occupy occur
  occurrence of off offers official often omit on once ongoing only onto opaque openly
  operationalize opportunities opposed opposite option or order ordinary original other otherwise
  our ourselves out outdated outline outperforms output outside outstanding over overall overcome
  overhead overlap overlook overly overview owing own page pairs paper par paradigm part partial
  particular particularly pass past pathway patterns paving peak penalizes people per perceived
  percent percentage perfect performance permit persistent perspective pervasive phenomenon
  picture pinpoint pioneering pipeline pivotal place plain plausible play plug plus poor poorly
  popular portion possess possible potential powerful practical practitioners precise predefined
  predominantly preliminary premature preparation prerequisite presence present preserving
  pressing prevailing prevalent prevent previous previously primarily primary principled
  prioritize problematic procedure produce progress prohibitive project proliferation prominent
  promising promote prone pronounced proper properly property propose proprietary prove proven
  provide public publicly published purely purpose pursue pushing put qualitative quality quantify
  quantitative question quickly quite raises randomly range rapid rapidly rare rather raw reach
  readily ready realistic realize receive recent recognize reconcile records recover recurring
  redefines reducing reduction reformulates reframes regarding regardless relation relationship
  release relevant reliable reliance rely remains remarkable remedy remove repeatedly replacing
  repository representative reproducible repurposing requires research resemble reshaping resolve
  resource respectively respond rest restricted result retaining retention rethinking retraining
  return reuse reveal review revisit revolutionized reweighting rich richer right rigorous rise
  rival roadmap robustly role room root roughly routine rtx run sacrifice sacrificing safeguards
  safer same satisfactory satisfy savings say scalable scarce scarcity scenarios scope score
  scratch seamless seamlessly second secondary secondly see seeking seemingly seen separate
  sequential serious serve setup seven several shallow shared sharpening sharply she shed shelf
  shift shortcomings shorter should shouldn show showcasing shown side significant significantly
  similarity similarly simple simpler simplicity simplified simply simultaneously since situations
  six slightly slow smaller so societal solely solution solve some sometimes soon sophisticated
  sota spanning specialist specialized specific specified stable stage stakes standalone standard
  standing start static status stay stem still store straightforward streamline strengthen
  strengths strict strictly striking strong stronger strongest strongly struggle study submitted
  suboptimal subsequently subset substantial subtle succeed success successfully such suffer
  sufficient suggest suitable suite superficial superior supplement supplementary support surge
  surpasses surprising surprisingly surrounding survey susceptible synergistic synergizes synergy
  synthesize systematic tackle tailored take taken tb technical technique technology ten tend
  tendency term testbed textbf textit than thanks that the their them themselves then there
  thereby therefore these they third this thorough thoroughly those though thousands three through
  throughout thus tied tightly to today together tolerance too tool total toward trade traditional
  traditionally trainable treat trends trivial true truly truth twelve type typically ubiquitous
  ultimately unable unavailable uncertain unchanged unclear unconstrained uncover under
  underexplored undergo underlying undermines underperform underpins underrepresented underscore
  understood underutilized undesirable uneven unexplored unfolding unfortunately uniform uniformly
  unintended unique unleashing unlike unlocking unnecessary unprecedented unpredictable
  unrealistic unrelated unreliable unresolved unstable unsuitable unsupported until unveiling up
  upon urgent us usage usd user usually utility v100 validate valuable vanilla variability variant
  variation variety various varying vast verbose versatile version versus very via viability
  viable visit vital vs vulnerable warning was wasn way we weak weakens weaker website well were
  weren what when where whereas whether which while who whole whose why wide wider widespread will
  wise with within without witnessed work worldwide worse would wouldn wrong years yet yields you
  your yourself
`;

/** Words of every science, which say little when shared. */
const FAINT = `
  abstract academic acceleration acquisition activation adaptive adjacent adverse aggregation
  agreement aided alignment ambiguity analogous analytical anchor anonymous anticipate arbitrary
  architecture arrangement articles artifacts artificial assessment assisted asynchronous
  attributes auc augmented auroc autoencoder automated axis backbone background batch behavior
  bench benign bias bidirectional billion binary black blending blind block boundary box budget
  candidate canonical cascaded cast catastrophic categorical categories centric chain changes
  checking checkpoints clarity classical classification classifier clean clustering coarse
  coefficient coherent collapse commands compact compensation competence complete composed
  compositional computational conceptual concise condition confidence confounding confusion
  conservative consolidation content context contextual continuous contradiction control
  coordination correct correlation counter counting countries coupled coverage cues cumulative
  curve custom cycle data database decay decision decoding decomposition decoupled deep
  degradation delay deliberation dense deployment depth descriptions detect deterministic
  differentiable digital dimension dimensional disambiguation discrete discriminative display
  distance distribution double drawing drift dynamic ecosystem edge elements elevation embedding
  emulate encoder engagement engineering ensemble environmental environments epochs equivalent era
  error escalation estimation evolution evolving exchange expansion experience exploratory
  exposure expression external extraction extractor face failure false families feed fidelity
  files filtering flash floating fold footprint forward foundation front frontier frozen gaussian
  generalization global gold grained granularity graph greedy group guidance guided guidelines
  hardware head heterogeneous heuristic hidden hierarchical hierarchy historical history
  homogeneous human hybrid identification identity imbalance imbalanced imperfect implicit
  inclusive incremental index inductive infeasible inference infrastructure injection insertion
  inspection institutional intelligence interaction interface interference interleaved internal
  intersection interval intervention intrinsic invariant inverted irregular joint judgments kernel
  lab labels landscape latent layer leaderboard learnable learning length library license lifting
  likelihood line linear live local location logits loop loss machine macro magnitude maintenance
  malicious management map mass matching mathematics matrix max maximize measure median memory
  merge metadata mirror misalignment misleading mistakes mixed mixture mode model moderate modular
  movement ms mutual national native negative neighbor network neural neutral norm normal offline
  offset online optimal organization oriented outcomes pairwise parallel parameterized parameters
  parametric participants partition passive path penalty perception periodic perturbations phase
  phenomena phrase placement platform pool population position preceding prediction predictor
  preprocessing principal prior priority pro probabilistic probability professional proficiency
  profiles projection propagation proportional protection protocol proximity proxy quantification
  quantity query random rank ratio reactive readability realism reality recall receptive recipe
  recognition recovery redundant reference refinement reflection regime registered regression
  regulation rejection repeated repetitive replicate report representation residual resilience
  resistance resolution reverse rigid robustness round safe salient sampling saturation scalar
  scheme science section seed selection sensitive sequence series sharp signal signatures sim
  singular site smooth solid spatial spectrum speed split spot spread spurious stability stack
  statistical stop storage stratified style stylistic subject submission substitution supervision
  supply suppress surface sustainable symmetric synchronization synthetic tail target taxonomy
  template tensor test textual theoretical thought threat threshold tier timestamps tiny toolkit
  train transferable transformation transition transparent treatment trigger triples truncation
  trustworthy tuning understanding unified unimodal union unit universal unknown unlabeled unseen
  unstructured updates usability variance vector verifiable violations virtual visible volume
  weights white width wild win window workload world worth
`;

/** Words that only mean something with the next word: "self-attention", "low rank". */
const LEADING = `
  auto big cross early end few fine full hard hyper large late long low high light near non open
  real relative self short single small soft top two zero dual fast free dot dot dot dot
`;

/** Words that only mean something next to another: "point cloud", "loss function". */
const BOUND = `
  code domain feature field function information knowledge level module operation point problem
  process rate set shot size source space state step structure system task time value design
  product product product strategy mechanism metric algorithm
`;

export type WordKind = 'telling' | 'faint' | 'bound' | 'leading' | 'general';

const kinds = new Map<string, WordKind>();
for (const [kind, words] of [
  ['general', GENERAL],
  ['faint', FAINT],
  ['bound', BOUND],
  ['leading', LEADING],
] as const) {
  for (const word of words.trim().split(/\s+/)) kinds.set(stemOf(word), kind);
}

/** How specific a word is, given by its stem. */
export function kindOf(stem: string): WordKind {
  return kinds.get(stem) ?? 'telling';
}
