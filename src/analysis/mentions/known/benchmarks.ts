/** Well-known benchmarks, as `datasets.ts` writes them. */
export const BENCHMARKS = `
GLUE
SuperGLUE
MMLU
MMLU-Pro
MMMU
MMMU-Pro
MMBench
MME ? multimodal, vision, LVLM, LVLMs, VLMs, MLLM, MLLMs
MM-Vet
POPE ? hallucination, LVLM, LVLMs, object, MLLMs
SEED-Bench = SEEDBench
CHAIR ? hallucination
LLaVA-Bench
MathVista
MathVerse
MathVision = MATH-Vision, MATH-V
We-Math
MMStar
MuirBench
BLINK ? multimodal, VLMs, vision, MLLMs, perception
HallusionBench
RealWorldQA
AI2D
OCRBench
Video-MME = VideoMME
MVBench
LongVideoBench
MLVU
LVBench
EgoSchema
NExT-QA = NextQA
TempCompass
VSI-Bench
ScanQA
SQA3D
GPQA
GPQA-Diamond = GPQA Diamond
AIME ? reasoning, math, mathematical, LLMs, GSM8K
AIME 2024 = AIME24, AIME'24
AIME 2025 = AIME25, AIME'25
MATH-500 = MATH500
OlympiadBench
Minerva Math
AMC ? AIME, math, MATH
Omni-MATH
FrontierMath
HLE ? exam, reasoning, GPQA, agents, deep = Humanity's Last Exam
BBH = BIG-Bench Hard, BBH-Hard, BIG-bench Hard
BIG-bench = BIG-Bench
HellaSwag
WinoGrande = Winogrande
ARC-Challenge = ARC-C
ARC-Easy = ARC-E
ARC-AGI
ARC-AGI-2
LAMBADA
TruthfulQA
SimpleQA
HaluEval
IFEval = IF-Eval
MT-Bench
AlpacaEval
AlpacaEval 2 = AlpacaEval 2.0
Arena-Hard = ArenaHard
Chatbot Arena = LMArena
HumanEval
HumanEval+
EvalPlus
LiveCodeBench
BigCodeBench
CodeContests
SWE-bench
SWE-bench Verified
SWE-bench Lite
SWE-bench Pro
SWE-bench Multimodal
Terminal-Bench = TerminalBench
CRUXEval
Defects4J
RepoBench
LongBench
LongBench v2 = LongBench-v2
RULER ? context, long-context
Needle-in-a-Haystack = NIAH
InfiniteBench
LoCoMo
LongMemEval
BEIR
BRIGHT ? retrieval
MTEB
TREC
LoTTE
RewardBench
JudgeBench
WebArena
VisualWebArena
WebShop
Mind2Web
WebVoyager
OSWorld
AndroidWorld
ScreenSpot
ScreenSpot-Pro
GAIA ? agents, agent, agentic
BrowseComp
AgentBench
AppWorld
ALFWorld
ScienceWorld
TextWorld
τ-bench = tau-bench
BFCL = Berkeley Function Calling Leaderboard
ToolBench
API-Bank
MLE-bench
PaperBench
HealthBench
MedAgentBench
LegalBench
FinanceBench
VTAB = VTAB-1k
DomainBed
WILDS ? distribution
RobustBench
AdvBench
HarmBench
JailbreakBench
StrongREJECT
AgentDojo
CVBench
GenEval
T2I-CompBench
DPG-Bench
VBench
PartiPrompts
DrawBench
GEdit-Bench
EvalCrafter
ImgEdit
WISE ? generation, T2I
Bench2Drive
NAVSIM
CARLA Leaderboard
DriveLM
Atari 100k
Procgen
MiniGrid
SMAC
DeepMind Control Suite = DMControl, DMC
ProcTHOR
Habitat Challenge
SUPERB
ASVspoof
ASVspoof 2019
ASVspoof 5
MIRACL
XTREME
XNLI
XCOPA
Belebele
MGSM
Global-MMLU = Global MMLU
C-Eval = CEval
CMMLU
TyDi QA = TyDiQA
SemEval
NTIRE
BABILong
ZebraLogic
KORGym
SuperGPQA
LiveBench
ZeroSCROLLS
SCROLLS
OGB = Open Graph Benchmark
Long Range Arena
OpenOOD
BLiMP
CoNLL-2014
BEA-2019
VQA-Med
NoCha
LSAT
USMLE
SAT Math
`;
