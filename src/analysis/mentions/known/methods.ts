/** Well-known methods, models, architectures and algorithms, as `datasets.ts` writes them. */
export const METHODS = `
SGD
Adam ? optimizer, optimizers, SGD, optimization, AdamW, momentum, learning rate
AdamW
Adagrad
RMSProp = RMSprop
Muon ? optimizer, optimizers
Lion ? optimizer, optimizers
K-FAC = KFAC
ADMM
CMA-ES
NSGA-II
PSO ? swarm
SVM = SVMs, Support Vector Machine, support vector machine, support vector machines, Support Vector Machines
Random Forest = random forest, random forests, Random Forests
XGBoost
LightGBM
CatBoost
AdaBoost
k-means = K-means, k-Means, K-Means, kmeans, KMeans
DBSCAN
HDBSCAN
PCA = principal component analysis, Principal Component Analysis
t-SNE
UMAP
LDA ? topic model, topic models, discriminant, Dirichlet
BERTopic
TF-IDF = TFIDF
BM25
SHAP = SHapley Additive exPlanations
LIME ? explain, explanation, explanations, interpretable, SHAP, explainable, explainability
Grad-CAM = GradCAM
Grad-CAM++
Integrated Gradients
LSTM = LSTMs, Long Short-Term Memory, long short-term memory
BiLSTM = Bi-LSTM
GRU = GRUs, Gated Recurrent Unit
ResNet = ResNet-18, ResNet-34, ResNet-50, ResNet-101, ResNet-152, ResNet18, ResNet34, ResNet50, ResNet101, ResNet152
ResNet-RS
ResNeXt
WideResNet = Wide ResNet, WRN, Wide-ResNet, WideResNet-28-10
DenseNet = DenseNet121, DenseNet201, DenseNet-121, DenseNet169
VGG = VGG16, VGG19, VGG-16, VGG-19
AlexNet
Inception = InceptionV3, Inception-V3, Inception-v3
MobileNet = MobileNetV2, MobileNetV3, MobileNet-V2, MobileNetV1
ShuffleNet
SqueezeNet
Xception
EfficientNet = EfficientNet-B0, EfficientNet-B1, EfficientNet-B2, EfficientNet-B3, EfficientNet-B4, EfficientNet-B5, EfficientNet-B7, EfficientNetB0, EfficientNetB3, EfficientNetV2, EfficientNetV2-S
NoisyStudent = Noisy Student
RegNet
ConvNeXt
ConvNeXt V2 = ConvNeXtV2
MLP-Mixer = MLPMixer
U-Net = UNet, U-net, Unet
nnU-Net = nnUNet
UNet++
Attention U-Net
TransUNet
Swin-UNet = SwinUNet
SegFormer
Mask2Former
MaskFormer
DeepLabV3+ = DeepLabv3+
DeepLab = DeepLabV3, DeepLabv3
Faster R-CNN = Faster-RCNN, Faster RCNN
Mask R-CNN = Mask-RCNN
YOLO
YOLOv3
YOLOv4
YOLOv5 = YOLOv5s
YOLOv7
YOLOv8 = YOLOv8n, YOLOv8s, YOLOv8m
YOLOv9
YOLOv10
YOLOv11 = YOLO11, YOLO11n, YOLOv11n, YOLO11s
YOLOv12 = YOLO12
YOLO-World
DETR
Deformable DETR
RT-DETR
Grounding DINO = GroundingDINO
SAM = Segment Anything Model, Segment Anything ? segmentation, segment, segmenting, mask, masks, Segment, detection
SAM2 = SAM 2, Segment Anything Model 2 ? segmentation, segment, tracking, mask, masks, video
SAM3 = SAM 3 ? segmentation, segment, tracking, mask, masks, concept
MedSAM
SAM-Med2D
ViT
DeiT
Swin Transformer = Swin, Swin Transformers, Swin-T
PVT
ViViT
TimeSformer
Masked Autoencoder = MAE, Masked Autoencoders, masked autoencoder, masked autoencoders ? autoencoder, autoencoders, Autoencoder, Autoencoders, ViT-MAE
VideoMAE
BEiT
DINO ? self-supervised, features, feature, ViT, CLIP, backbone, visual, representation, pretrained
DINOv2
DINOv3
MoCo ? contrastive, self-supervised
SimCLR
BYOL
Barlow Twins
VICReg
SimSiam
I-JEPA
V-JEPA
V-JEPA 2 = V-JEPA-2
CLIP
OpenCLIP
EVA-CLIP
SigLIP
SigLIP 2 = SigLIP2
ALIGN ? CLIP, contrastive, vision-language
BLIP
BLIP-2 = BLIP2
Flamingo ? multimodal, vision-language, visual
InstructBLIP
MiniGPT-4
LLaVA = LLaVa
LLaVA-1.5
LLaVA-NeXT
LLaVA-OneVision
LLaVA-Video
Video-LLaVA
InternVL
InternVL2
InternVL2.5
InternVL3
InternVL3.5
MiniCPM-V
CogVLM
Qwen-VL
Qwen2-VL = Qwen2VL, Qwen2-VL-7B
Qwen2.5-VL = Qwen2.5VL, Qwen-2.5-VL, Qwen 2.5 VL
Qwen3-VL
Qwen2.5-Coder
Qwen2.5-Math
Qwen3-Coder
Qwen2.5-Omni
Qwen3-Omni
Qwen2-Audio
Qwen-Image
Qwen-Image-Edit
QwQ
PaliGemma
Molmo
Janus-Pro
BAGEL ? multimodal, unified, generation
Show-o
Emu3
Chameleon ? multimodal, token
BERT
mBERT = multilingual BERT
RoBERTa
XLM-RoBERTa = XLM-R
DistilBERT
ALBERT
DeBERTa = DeBERTaV3, DeBERTa-v3
ELECTRA ? pre-trained, BERT, language
ModernBERT
BioBERT
ClinicalBERT
PubMedBERT
SciBERT
BioLinkBERT
FinBERT
LegalBERT = Legal-BERT
CodeBERT
Sentence-BERT = SBERT
MiniLM
SimCSE
T5
Flan-T5 = FLAN-T5
mT5
ByT5
CodeT5
BART ? summarization, language, T5, seq2seq, pre-trained
mBART
NLLB = NLLB-200
PEGASUS ? summarization
Longformer
BigBird
Performer ? attention, linear
Reformer ? attention
Linformer
Transformer-XL
GPT-2
GPT-3
GPT-3.5
GPT-4
GPT-4o
GPT-4o-mini
GPT-4V
GPT-4.1
GPT-4.5
GPT-5
GPT-OSS
ChatGPT
InstructGPT
Codex ? code, OpenAI, agents, agent
o1 ? OpenAI, reasoning, LLM = OpenAI o1, o1-preview, o1-mini, OpenAI-o1
o3 ? OpenAI, reasoning, LLM, GPT, LLMs = OpenAI o3, o3-mini, OpenAI-o3
o4-mini = OpenAI o4-mini
GLM-130B
GLM-4
GLM-4.5
ChatGLM
BLOOM ? language model, language models, LLM, LLMs, multilingual
OPT ? language model, language models, LLM, LLMs, GPT-3
PaLM
Chinchilla ? scaling, compute, language
Galactica ? language
Falcon ? LLM, LLMs, language model
MPT ? LLM, LLMs
Pythia ? LLM, LLMs, language model, language models
OLMo
OLMo 2
Llama = LLaMA, LLAMA ? LLM, LLMs, language, model, models
Llama 2 = LLaMA-2, LLaMA2, Llama2
Llama 3 = LLaMA-3, LLaMA3, Llama3
Llama 3.1 = LLaMA-3.1, LLaMA3.1, Llama3.1
Llama 3.2 = LLaMA-3.2, LLaMA3.2, Llama3.2
Llama 3.3 = LLaMA-3.3, LLaMA3.3, Llama3.3
Llama 4 = LLaMA-4, Llama4
Code Llama = CodeLlama, CodeLLaMA
Llama Guard = LlamaGuard
Vicuna
Mistral ? LLM, LLMs, language, model, models
Mixtral
Qwen
Qwen1.5
Qwen2
Qwen2.5 = Qwen-2.5
Qwen3
Qwen3.5
DeepSeek
DeepSeek-V2
DeepSeek-V3
DeepSeek-V3.2
DeepSeek-R1
DeepSeek-VL
DeepSeek-Coder
DeepSeek-OCR
DeepSeekMath
Kimi K2 = Kimi-K2
MiniMax-M1
Gemma
Gemma 2 = Gemma2
Gemma 3 = Gemma3
MedGemma
Gemini = Gemini Pro, Gemini-Pro
Gemini 1.5 Pro
Gemini 2.0 Flash
Gemini 2.5 Pro
Gemini 2.5 Flash
Gemini 3 Pro
Claude
Claude 3.5 Sonnet
Claude 3.7 Sonnet
Claude Opus
Claude Sonnet
Claude Haiku
Claude Code
Grok ? LLM, LLMs, xAI, GPT, models
Copilot = GitHub Copilot, Microsoft Copilot
Phi-2
Phi-3
Phi-3.5
Phi-4
SmolLM2
TinyLlama
StarCoder
StarCoder2
Yi ? LLM, LLMs
InternLM
InternLM2
InternLM2.5
Baichuan
LLaDA
Dream-7B
Mamba
Mamba-2 = Mamba2
VMamba
Vim ? Mamba, vision
S4 ? state space, state-space
RWKV
RetNet
Hyena ? sequence, attention, long
xLSTM
Jamba
KAN ? Kolmogorov = KANs, Kolmogorov-Arnold Network, Kolmogorov-Arnold Networks
LoRA = Low-Rank Adaptation, Low-rank Adaptation, low-rank adaptation
QLoRA
DoRA
AdaLoRA
RoPE = Rotary Position Embedding, Rotary Positional Embedding
ALiBi
FlashAttention = Flash Attention, FlashAttention-2, FlashAttention-3
PagedAttention
Grouped-Query Attention = GQA, grouped-query attention ? grouped, Grouped, query attention, multi-head, KV, MQA, attention
MQA ? grouped, query attention, multi-head, KV, GQA
MLA ? latent attention, KV, GQA, MQA
GLU = GLUs, Gated Linear Unit, gated linear unit, gated linear units
SwiGLU
GELU
ReLU
BatchNorm
LayerNorm
GPTQ
AWQ
SmoothQuant
SparseGPT
Wanda ? pruning
EAGLE ? speculative
EAGLE-3
PPO
DPO = Direct Preference Optimization, direct preference optimization
GRPO = Group Relative Policy Optimization, group relative policy optimization
DAPO ? policy, RL, GRPO
GSPO
REINFORCE ? policy, gradient, RL, reinforcement
REINFORCE++
SimPO
ORPO
KTO ? preference, alignment
RLOO
SAC ? reinforcement, RL, actor-critic, policy
TD3 ? reinforcement, RL, actor-critic, policy
DQN
DDPG
A3C ? reinforcement, RL
MAPPO
QMIX
CQL ? offline
IQL ? offline
MuZero
AlphaZero
AlphaGo
DreamerV3 = Dreamer-V3
Decision Transformer
Diffusion Policy
OpenVLA
OpenVLA-OFT
π0 = pi0, π_0
π0.5 = π_0.5, pi0.5
Octo ? robot, policy, manipulation
RT-2
ACT ? manipulation, imitation, policy, robot, bimanual
DAgger
MCTS = Monte Carlo Tree Search, Monte Carlo tree search
ReAct ? agent, agents, reasoning, LLM, LLMs
Reflexion
Tree-of-Thought = Tree-of-Thoughts, Tree of Thoughts
Self-Refine
AlphaEvolve
FunSearch
GraphRAG
LightRAG
HippoRAG
RAPTOR ? retrieval, RAG
Self-RAG
Search-R1
MemGPT
Mem0
ColBERT
ColPali
DPR ? retrieval, passage
SPLADE
BGE-M3
Contriever
GCN = GCNs, Graph Convolutional Network
GAT = GATs
GraphSAGE
GIN ? graph
node2vec
DeepWalk
TransE
RotatE
LightGCN
SASRec
BERT4Rec
NCF
word2vec = Word2Vec
GloVe
fastText = FastText
ELMo
StyleGAN
StyleGAN2
StyleGAN3
CycleGAN
Pix2Pix = pix2pix
BigGAN
DCGAN
WGAN = WGAN-GP
CTGAN
ProGAN
VQ-VAE = VQVAE
VQ-GAN = VQGAN
RQ-VAE
β-VAE = beta-VAE
DDPM = DDPMs
DDIM
EDM ? diffusion
Stable Diffusion = Stable Diffusion 1.5, Stable Diffusion v1.5, Stable Diffusion 2.1, SD1.5
Stable Diffusion 3 = Stable Diffusion 3.5, SD3, SD3.5
SDXL = Stable Diffusion XL
SDXL-Turbo
PixArt-α = PixArt-alpha
PixArt-Σ
FLUX = FLUX.1, FLUX.1-dev, FLUX.1 dev, FLUX-dev, Flux.1, Flux ? diffusion, image, generation, text-to-image
DALL-E = DALL·E
DALL-E 2
DALL-E 3 = DALLE-3, DALL·E 3, DALLE3
Midjourney
Imagen ? diffusion, text-to-image
Sora ? video
CogVideoX
HunyuanVideo
Wan 2.1 = Wan2.1
Wan 2.2 = Wan2.2
LTX-Video
Stable Video Diffusion = SVD-XT
AnimateDiff
ControlNet
IP-Adapter
T2I-Adapter
DreamBooth
Textual Inversion
InstructPix2Pix
DiT
MMDiT = MM-DiT
SiT ? diffusion, flow, generation, interpolant
MAR ? autoregressive, image generation
VAR ? autoregressive, image generation
MaskGIT
REPA ? diffusion, alignment
Flow-GRPO
SDS ? distillation, text-to-3D, diffusion, optimization = Score Distillation Sampling, score distillation sampling
DreamFusion
Zero-1-to-3 = Zero123
TRELLIS
Hunyuan3D
NeRF = NeRFs, Neural Radiance Field, Neural Radiance Fields, neural radiance field, neural radiance fields
Instant-NGP = instant-ngp, InstantNGP, Instant NGP
Mip-NeRF
Mip-NeRF 360
Plenoxels
PlenOctree = PlenOctrees
TensoRF
NeuS
Gaussian Splatting = 3D Gaussian Splatting, 3DGS, 3D-GS, 3D Gaussian splatting, Gaussian splatting, 3D gaussian splatting
4D Gaussian Splatting = 4DGS
2D Gaussian Splatting = 2DGS
DUSt3R
MASt3R
VGGT
COLMAP
ORB-SLAM3 = ORB-SLAM
DROID-SLAM
SuperPoint
LightGlue
LoFTR
SIFT ? feature, features, keypoint, descriptor
RAFT ? optical flow, stereo
FoundationPose
Depth Anything
Depth Anything V2 = Depth Anything v2
MiDaS
ZoeDepth
PointNet
PointNet++
DGCNN
Point Transformer = Point Transformer V3, PTv3
PointPillars
BEVFormer
BEVFusion
UniAD
SMPL
SMPL-X
OpenPose
HRNet
ViTPose
ByteTrack
DeepSORT
CoTracker
PatchCore
PaDiM
WinCLIP
CoOp ? prompt, CLIP
CoCoOp
MaPLe ? prompt, CLIP
Tip-Adapter
ArcFace
CosFace
FGSM
PGD ? adversarial, attack
AutoAttack
C&W ? attack
GCG ? jailbreak, attack, suffix, adversarial
PAIR ? jailbreak
FedAvg
FedProx
SCAFFOLD ? federated
DP-SGD
EWC ? continual, forgetting
L2P ? continual
MAML
Prototypical Networks = ProtoNet
Matching Networks
FixMatch
MixMatch
Mixup = mixup
CutMix
RandAugment
AutoAugment
SAM optimizer
SMOTE
CTC ? speech, recognition, alignment
Whisper ? speech, ASR, transcription, audio, voice
wav2vec 2.0 = wav2vec2, Wav2Vec2, Wav2vec 2.0, Wav2Vec 2.0, wav2vec2.0
HuBERT
WavLM
Conformer ? speech, audio, ASR
Tacotron 2 = Tacotron2
FastSpeech 2 = FastSpeech2
VITS
HiFi-GAN
CosyVoice = CosyVoice2, CosyVoice 2
F5-TTS
EnCodec = Encodec
SoundStream
AudioLDM
MusicGen
ARIMA
Prophet ? forecasting, time series
Informer ? forecasting, time series
Autoformer
PatchTST
iTransformer
DLinear
TimesNet
Chronos ? time series, forecasting
TimesFM
TabPFN
TabNet
FNO = FNOs, Fourier Neural Operator, Fourier neural operator
DeepONet = DeepONets
AlphaFold
AlphaFold2 = AlphaFold 2
AlphaFold3 = AlphaFold 3
ESM-2 = ESM2
ESMFold
ProteinMPNN
RFdiffusion
GraphCast
FourCastNet
Pangu-Weather
Aurora ? weather, atmosphere
Prithvi
SatMAE
Clay ? geospatial, remote
TimeGAN
Neural ODE = Neural ODEs
CLAP ? audio
ImageBind
Perceiver
Perceiver IO
Temperature Scaling = temperature scaling
Switch Transformer
Medusa ? speculative
ERNIE
LLM.int8
Grounded-SAM = Grounded SAM
Florence-2
OWL-ViT
GLIP
YOLOE
OmniParser
UI-TARS
CogAgent
Toolformer
Voyager ? Minecraft
Alpaca ? LLaMA, instruction
LLaMA-Adapter
Prefix-tuning = Prefix Tuning, prefix tuning, Prefix-Tuning
BitFit
`;
