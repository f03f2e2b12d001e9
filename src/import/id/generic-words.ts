import { COMMON } from './title-words.ts';

/**
 * Further words of many titles: those of at least 0.2 % of about 60,000 titles on arXiv, mostly on
 * computing, and some of other sciences. Two or three of them name a subject rather than a paper.
 */
const FREQUENT: ReadonlySet<string> = new Set(
  (
    'accelerating accuracy acid action activation active adaptation adapting advanced advancing ' +
    'adversarial aerial against agent agentic agents aggregation agnostic aligned aligning alignment ' +
    'analyzing animation annotation anomaly answer answering any anything are artificial assessing ' +
    'assessment assisted atomic atoms attack attacks attribute attribution audio augmentation ' +
    'augmented auto automated automatic autonomous autoregressive aware awareness bayesian behavior ' +
    'bench benchmarking benchmarks between beyond bias bidirectional binary biomedical blood body ' +
    'bond boosting boundary brain bridging building but cache calibration camera can cancer ' +
    'capabilities capability captioning category causal cell cells centric chain challenge challenges ' +
    'change channel character charge chemical chest class climate clinical cloud clouds clustering ' +
    'code codes coding cognitive cohort collaboration collaborative collisions communication ' +
    'comparative completion complex complexity compositional compression computational computer ' +
    'concept conditional conditioned confidence consistency consistent constrained constraints ' +
    'construction content context contextual continual continuous contrastive control controllable ' +
    'controlled conversational convolutional corpus correction cosmic cosmology cost counterfactual ' +
    'critical cross crystal cultural curriculum dark decision decoding decomposition decoupled ' +
    'decoupling delay denoising dense depth design detecting diagnosis dialogue differential ' +
    'diffusion digital dimensional discovery discrete disease distance distillation distribution ' +
    'diverse diversity document does domain driven driving dual dynamic dynamics early earth economic ' +
    'edge editing education effective effects egocentric electron electronic embedding embeddings ' +
    'embodied emission emotion empirical encoder encoding energies energy engineering enhanced ' +
    'enhancement enhancing ensemble entity environment environments enzyme equation equations error ' +
    'estimation event evidence evolution evolving exact expert experts explainable explanations ' +
    'explicit exploration exploring expression extraction face facial fairness families feature ' +
    'features federated feedback few fidelity field fields financial fine finite first flexible flow ' +
    'flows fluid food force forecasting forest form formation forward foundation frame free frequency ' +
    'from full function functions fusion future galaxies galaxy game games gap gas gaussian gene ' +
    'generalizable generalized generated generating genes genetic genome geometric geometry global ' +
    'gradient grained graph graphs ground grounded grounding group growth gui guidance guided ' +
    'hallucination hallucinations hand head health heat heterogeneous hierarchical hole holes horizon ' +
    'how human humans hybrid hyperspectral identification identity imagery imaging impact implicit ' +
    'improve income incremental industrial inequality infection information informed infrared ' +
    'injection insights inspired instance instruction insulin integral integrated integrating ' +
    'integration intelligent intent interaction interactions interactive interface interpretability ' +
    'interpretable into invariants inverse investigating ion iterative its joint judge knowledge ' +
    'label languages laser latent lattice layer layers legal less level leveraging light lightweight ' +
    'like limit limits linear linguistic liquid local localization logic long loop loss magnetic ' +
    'making management manipulation map mapping maps market mask masked mass matching material ' +
    'materials mathematical matter matters measuring media meets merging mesh meta metal metric ' +
    'metrics mind mitigating mitigation mixed mixture mobile modal modality molecular molecules ' +
    'momentum monitoring monocular monte more motion multilingual multimodal multiple natural ' +
    'navigation need net news next noise noisy non nonlinear not nuclear number numbers object ' +
    'objects one only open operator operators optical optimal optimizing order oriented out over ' +
    'paradigm parallel particle particles patch path pathology patient patients perception person ' +
    'personalized perspective phase phases physical physics pipeline pixel planning plant plasma ' +
    'platform play point policy pollution polymer population pose post potential power powered ' +
    'predicting prediction predictive preference preserving pressure pretraining prior priors privacy ' +
    'probabilistic probing problems process processing progressive prompt prompting prompts protein ' +
    'proteins prototype pruning pseudo quality quantifying quantization quantum query question ' +
    'questions radar random rank ray reaction real realistic reason reasoning recommendation ' +
    'reconstruction recovery reference refinement reflection region registration regularization ' +
    'reinforcement relation reliable remote removal rendering report research residual resolution ' +
    'resource response restoration rethinking retrieval revisiting reward risk river robotic ' +
    'robustness role routing safety sampling satellite scattering scenarios scene scenes school ' +
    'science scientific score scoring sea search segment selection selective semantic semantics semi ' +
    'sensing sensor sentiment sequence sequential series set sets shape short shot sign similarity ' +
    'simulation single small social solar solid solution solutions solving source space sparse ' +
    'spatial spatio species specific spectra spectral spectrum speculative speech spin splatting ' +
    'stage star stars statistics steering stellar step stereo stochastic streaming stress structural ' +
    'structure structured students style summarization super superconducting supervised supervision ' +
    'support surface surgical symbolic synthesis synthetic systematic target technical temperature ' +
    'temporal term test textual thermal thin think thinking thought through token tokenization tokens ' +
    'tool topological topology toward tracking trade traffic trained trajectory transfer translation ' +
    'tree trial trials tumor tuned tuning turbulence turn two ultra ultrasound uncertainty under ' +
    'unified unifying universal unlearning unlocking unsupervised urban use user using value ' +
    'variables vector vehicle verification via videos view viral virtual virus vlm vocabulary water ' +
    'wave waves weak weakly web what when where whole why wild wise without women word workers world ' +
    'years you your zero'
  ).split(' '),
);

/** Whether a word of a slug does not identify a paper by itself. */
export function isGeneric(word: string): boolean {
  return COMMON.has(word) || FREQUENT.has(word);
}
