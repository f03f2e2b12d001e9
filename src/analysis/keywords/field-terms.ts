import { stemOf } from '../../catalogue/stem.ts';

/**
 * Words and pairs of words that name a field rather than a subject within it. Two papers that share
 * one may have little in common, even if few papers of a small collection contain it. Each occurs in
 * at least 4% of 9,341 abstracts: every eighth abstract on machine learning, language and vision on
 * arXiv from March 2025 to July 2026. They are not in `general-words.ts`, because abstracts repeat
 * them.
 */
const FIELD_TERMS = `
  3d, action, agent, ai, annotation, attention, autonomous, camera, class, clinical, communication,
  concept, deep learning, diffusion, diffusion model, distillation, document, driving, evidence,
  execution, expert, fine tuning, foundation model, frame, fusion, generation, geometric, geometry,
  gpt, image, instruction, interpretable, language, language model, large language, large scale,
  llm, mask, medical, modality, motion, multimodal, neural network, noise, optimization, physics,
  pixel, planning, policy, pose, preference, pretrained, prompt, real world, reasoning,
  reconstruction, region, reinforcement, reinforcement learning, response, retrieval, reward, risk,
  safety, scale, scene, search, segmentation, semantic, shape, simulation, sparse, synthesis,
  temporal, text, token, tracking, training data, trajectory, transformer, video, view, vision,
  vision language, visual, vlm
`;

const keys = new Set(
  FIELD_TERMS.trim()
    .split(/,\s+/)
    .map((term) => term.split(' ').map(stemOf).join(' ')),
);

/** @param key stems separated by spaces */
export function namesField(key: string): boolean {
  return keys.has(key);
}
