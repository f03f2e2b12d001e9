/** Well-known datasets, one a line: `name = variant, variant ? word, word`; see `lexicon.ts`. */
export const DATASETS = `
ImageNet = ILSVRC
ImageNet-1k = ImageNet1K, ILSVRC2012, ILSVRC-2012
ImageNet-21k = ImageNet21K, ImageNet-22K
ImageNet-100
ImageNet-C
ImageNet-R
ImageNet-A
ImageNet-V2
ImageNet-Sketch
Tiny-ImageNet = TinyImageNet
miniImageNet = mini-ImageNet
tieredImageNet
CIFAR
CIFAR-10
CIFAR-100
CIFAR-10-C
CIFAR-100-C
MNIST
Fashion-MNIST = FashionMNIST
SVHN
STL-10
COCO = MS-COCO, MS COCO, COCO2017, COCO 2017, COCO2014
COCO-Stuff = COCOStuff
RefCOCO
RefCOCO+
RefCOCOg
PASCAL VOC = Pascal VOC, VOC2012, VOC 2012, VOC2007, PASCAL VOC 2012, Pascal VOC 2012
PASCAL-5i
LVIS
Objects365
OpenImages = Open Images
ADE20K
Cityscapes
KITTI
KITTI-360
SemanticKITTI
nuScenes
nuPlan
Waymo = Waymo Open Dataset, Waymo Open
Argoverse
Argoverse 2
BDD100K
ScanNet
ScanNet++
ScanNet200
S3DIS
ShapeNet
ShapeNetPart
ModelNet40
ModelNet10
ScanObjectNN
Objaverse
Objaverse-XL
Replica ? NeRF, SLAM, scene, scenes, localization, indoor, 3D
Matterport3D
HM3D
NYUv2 = NYU-Depth-v2, NYU Depth V2, NYU Depth v2, NYU-v2, NYUDv2, NYU-Depth V2
SUN RGB-D
Tanks & Temples = Tanks and Temples, Tanks&Temples
Mip-NeRF 360 dataset
DTU ? stereo, MVS, multi-view, surface, NeRF, reconstruction, Gaussian
RealEstate10K = RE10K
CO3D
LLFF
Kinetics
Kinetics-400 = K400
Kinetics-600
Kinetics-700
Something-Something = Something-Something V2, Something-Something-V2, SSv2, Something-Something v2
UCF101
UCF-Crime
HMDB51
ActivityNet
Charades
Charades-STA
AVA ? action, video, actions
Ego4D
Ego-Exo4D
EPIC-KITCHENS = EPIC-Kitchens, EPIC-KITCHENS-100, Epic-Kitchens
HowTo100M
YouCook2
MSR-VTT
MSVD
LSMDC
DiDeMo
TGIF
TVQA
WebVid
WebVid-10M
THUMOS14 = THUMOS'14
NTU RGB+D = NTU RGB+D 60
NTU RGB+D 120
Human3.6M = H36M
3DPW
MPI-INF-3DHP
HumanML3D
AMASS ? motion, pose, human
FFHQ
CelebA
CelebA-HQ
LSUN
VGGFace2
LFW
FaceForensics++ = FF++
Celeb-DF
DFDC
AffectNet
RAF-DB
Market-1501 = Market1501
MSMT17
LAION
LAION-5B
LAION-400M
CC3M
CC12M = Conceptual 12M
YFCC100M
YFCC15M
Conceptual Captions
Visual Genome
Flickr30k
Flickr8k
VQAv2 = VQA v2, VQA-v2, VQA v2.0
GQA ? VQA, visual question, question answering, visual reasoning, multimodal
OK-VQA
A-OKVQA
TextVQA
DocVQA
ChartQA
InfographicVQA = InfoVQA
ScienceQA
VizWiz
CLEVR
NLVR2
SNLI-VE
SNLI
MultiNLI = MNLI
CUB = CUB-200, CUB-200-2011, CUB200, CUB200-2011
SOP ? retrieval, metric learning
Stanford Cars
Stanford Dogs
FGVC ? fine-grained, adapters, Adapter, fine-tuning, few-shot
FGVC-Aircraft
Oxford Flowers = Flowers102, Flowers-102
Food-101 = Food101
Oxford-IIIT Pets
iNaturalist = iNaturalist 2018, iNat2018, iNaturalist-2018
iNat21
Places365
Places
Caltech-101 = Caltech101
Caltech-256
Office-Home = OfficeHome
Office-31 = Office31
DomainNet
PACS ? domain, generalization
VLCS
EuroSAT
BigEarthNet
DOTA ? detection, aerial, oriented, remote
xView
VisDrone
LEVIR-CD
WHU-CD
Vaihingen = ISPRS Vaihingen
Potsdam = ISPRS Potsdam ? segmentation, remote
LoveDA
iSAID
fMoW
SpaceNet
Indian Pines
Pavia University
MVTec AD = MVTec-AD, MVTecAD, MVTec
VisA ? anomaly, defect
Real-IAD
CheXpert
MIMIC-CXR
MIMIC-III
MIMIC-IV
ChestX-ray14 = ChestXray14, NIH ChestX-ray14
VinDr-CXR
IU X-Ray
PadChest
ISIC = ISIC 2018, ISIC2018, ISIC 2019, ISIC-2018, ISIC 2017, ISIC2017
HAM10000
BraTS = BraTS 2021, BraTS2021, BraTS 2020, BraTS2020, BraTS 2023
ACDC ? cardiac, segmentation, medical, adverse
Synapse multi-organ
BTCV
AMOS ? organ, segmentation, abdominal
TotalSegmentator
FLARE22
LiTS
KiTS19
MSD ? segmentation, decathlon, organ
Kvasir-SEG = Kvasir
CVC-ClinicDB
BUSI
DRIVE ? retinal, vessel, fundus
LIDC-IDRI
LUNA16
TCGA
CAMELYON16 = Camelyon16
CAMELYON17 = Camelyon17
PanNuke
ADNI
OASIS ? brain, MRI, Alzheimer
UK Biobank
ABIDE
fastMRI
PTB-XL
MedMNIST = MedMNISTv2, MedMNIST v2
PathVQA
SLAKE
VQA-RAD
PubMedQA
MedQA
MedMCQA
BioASQ
SQuAD = SQuAD 1.1
SQuAD 2.0 = SQuAD v2, SQuAD2.0
TriviaQA
Natural Questions = NaturalQuestions
HotpotQA
2WikiMultiHopQA = 2WikiMultihopQA, 2Wiki
MuSiQue
WebQSP
CWQ ? knowledge graph, KGQA, question
CommonsenseQA = CSQA
StrategyQA
OpenBookQA
BoolQ
PIQA
SciQ
DROP ? reading comprehension, reasoning benchmarks
MS MARCO = MSMARCO, MS-MARCO
Quora
QuALITY ? long, reading
NarrativeQA
ELI5
FEVER
SciFact
CNN/DailyMail = CNN/DM, CNN DailyMail
XSum
SAMSum
GSM8K
MATH ? reasoning, math, mathematical, GSM8K
SVAMP
MBPP
APPS ? code, program
Spider ? SQL, text-to-SQL
BIRD ? SQL, text-to-SQL
WikiText
WikiText-2
WikiText-103
WikiSQL
C4 ? pre-training, pretraining, perplexity, WikiText, pruning, corpus, quantization
The Pile
FineWeb
FineWeb-Edu
RedPajama
SlimPajama
OpenWebText
BookCorpus
Common Crawl
Wikipedia
Wikidata
DBpedia
Freebase
ConceptNet
WordNet
UMLS
SNOMED CT = SNOMED-CT
YAGO
FB15k-237
WN18RR
Cora ? graph, node
Citeseer = CiteSeer
Pubmed graph
PubMed
ogbn-arxiv
ogbn-products
ZINC ? molecule, molecular, molecules
QM9
MD17
MoleculeNet
PDBBind
Open Catalyst = OC20, Open Catalyst Project
Materials Project
ERA5
WeatherBench
LibriSpeech
LibriTTS
Common Voice
VoxCeleb = VoxCeleb1, VoxCeleb2
VCTK
LJSpeech
AudioSet
AudioCaps
Clotho
ESC-50
FLEURS
VGGSound
GTZAN
MUSDB18
IEMOCAP
MELD ? emotion
CMU-MOSEI = MOSEI
CMU-MOSI = MOSI
DCASE
TIMIT
SST-2
IMDb ? reviews, sentiment, classification = IMDB
AG News
Yelp
20 Newsgroups
DBLP
MovieLens = MovieLens-1M, ML-1M
Amazon Reviews = Amazon Reviews 2023
Criteo
CoNLL-2003 = CoNLL2003, CoNLL03
OntoNotes
DocRED
TACRED
Universal Dependencies
WMT
IWSLT
FLORES = FLORES-200, FLORES-101, Flores-200
OPUS ? translation, corpora, parallel
Europarl
MultiWOZ
DailyDialog
PersonaChat = Persona-Chat
UltraFeedback
UltraChat
HH-RLHF
ShareGPT
DROID ? robot, manipulation, robotic
Open X-Embodiment = OXE
BridgeData V2 = BridgeData
CALVIN ? robot, manipulation, policy
LIBERO
Meta-World = MetaWorld
RLBench
D4RL
Charades-Ego
OPV2V
DAIR-V2X
CULane
TuSimple
OpenLane
JAAD
DAVIS ? video object, segmentation, tracking, DAVIS 2017
YouTube-VOS
MOSE ? segmentation, video object
SA-1B
SA-V
LaSOT
GOT-10k
TrackingNet
OTB100
MOT17
MOT20
DanceTrack
CrowdHuman
WIDER FACE
UAV123
LOL ? low-light, enhancement
GoPro ? deblurring, blur
Set5
Set14
Urban100
BSD100
BSD68
DIV2K
RESIDE
SIDD
Rain100H
REDS ? video, super-resolution, deblurring
Vimeo-90K
KADID-10k
KonIQ-10k
SPAQ
Middlebury
ETH3D
Sintel = MPI Sintel
FlyingThings3D
SceneFlow = Scene Flow dataset
DIODE ? depth
TUM RGB-D
EuRoC
7-Scenes
Cambridge Landmarks
MegaDepth
HPatches
Pittsburgh30k
GLDv2
Sports-1M = Sports1M
YouTube-8M
SWE-Gym
OpenStreetMap
Google Scanned Objects = GSO
HICO-DET
V-COCO
COCO-Caption
nocaps
VLN-CE
R2R ? navigation, vision-and-language
TartanAir
TartanDrive
NeRF-Synthetic = NeRF Synthetic, Blender dataset
FIVES
Iris dataset
SEED-VD
DEAP
SEED-IV
BCI Competition IV
NSL-KDD
UNSW-NB15
CICIDS2017 = CIC-IDS2017, CIC-IDS-2017
Adult dataset
COMPAS ? fairness, recidivism
ETTh1
ETTm1
Pantheon+
Gaia DR3
SDSS
ArXivQA
QASPER
QMSum
S2ORC
Enron
LIAR ? fake, news, misinformation
FakeNewsNet
HateXplain
ToxiGen
StereoSet
CrowS-Pairs
WinoBias
BBQ ? bias
`;
