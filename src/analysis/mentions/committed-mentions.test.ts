import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readCatalogue } from '../read-catalogue.ts';

const { papers } = await readCatalogue(resolve(import.meta.dirname, '../../../content'));

/**
 * Checked by hand against each abstract, by the rules in `bench/mentions/labelling.md`: none is wrong,
 * and one name is missed (StatsQ, in "Oscillation-free Quantization").
 */
const MENTIONS: Readonly<Record<string, string>> = {
  activator: 'GLU (method)',
  adamp:
    'SGD (method), Adam (method), SGDP (method), AdamP (method), ImageNet (dataset), CUB (dataset), SOP (dataset), COCO (dataset), WikiText (dataset), DCASE (dataset)',
  'auto-scaling-vision-transformers':
    'ViT (method), As-ViT (method), Kendall-tau (metric), ImageNet-1k (dataset), mAP (metric), COCO (dataset)',
  'autoregressive-generative-modeling': 'YFCC100M (dataset), ImageNet (dataset)',
  'beyond-neural-scaling-laws':
    'ResNet (method), CIFAR-10 (dataset), SVHN (dataset), ImageNet (dataset)',
  codemonkeys: 'SWE-bench (benchmark), CodeMonkeys (method), SWE-bench Verified (benchmark)',
  'collisionless-dark-matter-flow': '',
  'data-independent-module-aware-pruning':
    'ViT (method), Data-independent Module-Aware Pruning (method), Swin Transformer (method), ImageNet-1k (dataset)',
  'diffusion-based-text-to-image-generation': 'U-Net (method), SDXL (method)',
  'dynamic-plenoctree':
    'NeRF (method), PlenOctree (method), DOT (method), NeRF-Synthetic (dataset), Tanks & Temples (dataset)',
  'encoding-of-graphics-primitives': 'NeRF (method), Instant-NGP (method)',
  epigraf: 'EpiGRAF (method)',
  'equivariant-operations':
    'Gaunt Tensor Product (method), Open Catalyst (dataset), 3BPA (dataset)',
  'fast-and-accurate-model-scaling': '',
  'floating-point-quantization-training': '',
  'glm-130b': 'GLM-130B (method), GPT-3 (method), OPT (method), BLOOM (method), ERNIE (method)',
  'gradient-based-post-training-quantization': 'GPTQ (method), ViT (method)',
  'invertible-arbitrary-image-rescaling': 'IARN (method)',
  'kan-integrated-transformers':
    'Mamba (method), MedViTV2 (method), KAN (method), MedViT (method), DiNA (method), MedMNIST (dataset), NonMNIST (dataset), MedMNIST-C (benchmark)',
  'kernelized-attention': '',
  'm-fac': 'M-FAC (method), SGD (method)',
  'merging-models-on-the-fly': 'CLIP (method), ViT (method)',
  minilm: 'BERT (method), SQuAD 2.0 (dataset), GLUE (benchmark)',
  'monge-gap': 'SGD (method), Monge gap (method)',
  'multi-spectral-satellite-imagery': 'SatMAE++ (method), mAP (metric), BigEarthNet (dataset)',
  nero: 'NERO (method)',
  'non-rigid-garment-alignment': 'GarmCap (dataset)',
  'oscillation-free-quantization':
    'ViT (method), CGA (method), QKR (method), ImageNet (dataset), DeiT (method)',
  'parameter-efficiency-of-adapters': 'VTAB (benchmark), FGVC (dataset)',
  'performance-scaling-via-optimal-transport': 'projektor (method)',
  'pldr-llms-learn-generalizable-tensor': 'PLDR-LLM (method), RMSE (metric)',
  poseidon: 'Poseidon (method)',
  rcmha:
    'Transformer-XL (method), Relative Multi-Head Attention (method), RCMHA (method), Multi-DConv-Head Attention (method)',
  'revisiting-resnets':
    'ResNet (method), ResNet-RS (method), EfficientNet (method), ImageNet (dataset), NoisyStudent (method), Kinetics-400 (dataset)',
  'scaling-laws-in-patchification': 'ViT (method), Mamba (method), ImageNet-1k (dataset)',
  'scaling-may-be-all-you-need': 'ViT (method), Masked Autoencoder (method), ImageNet (dataset)',
  smash: '',
  'softmax-free-linear-transformers':
    'ViT (method), SOFT (method), ImageNet (dataset), COCO (dataset), ADE20K (dataset)',
  starvector:
    'StarVector (method), CLIP (method), StarCoder (method), SVG-Bench (benchmark), SVG-Stack (dataset)',
  'stu-net': 'U-Net (method), STU-Net (method), nnU-Net (method), TotalSegmentator (dataset)',
  svgfusion: 'SVGFusion (method), SDS (method), VP-VAE (method)',
  'x-pool':
    'X-Pool (method), MSR-VTT (dataset), MSVD (dataset), LSMDC (dataset), Recall@1 (metric)',
  'zero-infinity': 'ZeRO-Infinity (method), DeepSpeed (software)',
};

it('finds these mentions in the committed collection, and no others', () => {
  const found = papers.map(({ id, mentions }) => [
    id,
    mentions.map(({ mention: { name, kind } }) => `${name} (${kind})`).join(', '),
  ]);
  expect(Object.fromEntries(found)).toEqual(MENTIONS);
});
