import { text } from '#text';
import type { GroupKindId, GroupTexts } from '../../collection/group-kinds.ts';

/** The texts of each kind of group, with the same type for every kind. */
export const GROUP_TEXTS: Readonly<Record<GroupKindId, GroupTexts>> = text.groups;
