import machineLearning from './presets/machine-learning.json' with { type: 'json' };
import { mentionNamesSchema, type MentionName, type Mentions } from '../../collection/schema.ts';

type Preset = Mentions['presets'][number];

const PRESETS: Readonly<Record<Preset, { readonly names: unknown }>> = {
  'machine-learning': machineLearning,
};

/** Returns the names of a preset that `mentions.yaml` may choose. */
export function getPreset(name: Preset): readonly MentionName[] {
  return mentionNamesSchema.parse(PRESETS[name].names);
}
