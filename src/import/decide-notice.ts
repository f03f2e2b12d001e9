import type { Outcome } from './import-plan.ts';
import type { ImportRecord } from './import-record.ts';
import { hashValue } from './import-state.ts';
import type { Planning } from './planning.ts';
import { describeNotice } from './retraction-notices.ts';

/** Marks the paper that a notice retracts. */
export function decideNotice({ finder, plan, states }: Planning, notice: ImportRecord): Outcome {
  const { retracts: doi = '', paper } = notice;
  const common = { entry: notice, repairs: [], isRepaired: false } as const;
  const source = finder.find({ title: '', authors: [], doi })?.entry;
  const here = source?.paper;
  if (!source || !here) {
    const added = plan.added.find((other) => other.doi?.toLowerCase() === doi.toLowerCase());
    return added
      ? { ...common, kind: 'merged', id: added.id, reason: `retracts "${added.id}"` }
      : {
          ...{ ...common, kind: 'skipped', isExpected: true },
          reason: `is the notice that retracts ${doi}, which is not in the collection`,
        };
  }
  const reason = `retracts "${here.id}"`;
  if (here.retracted !== undefined) return { ...common, kind: 'unchanged', id: here.id, reason };
  const retracted = describeNotice(paper);
  plan.changed.push({ source, values: new Map([['retracted', retracted]]) });
  const state = states.get(here.id);
  if (state) {
    const fields = { ...state.fields, retracted: hashValue(retracted) };
    states.set(here.id, { ...state, fields });
    plan.isStateChanged = true;
  }
  return { ...common, kind: 'updated', id: here.id, fields: ['retracted'], reason };
}
