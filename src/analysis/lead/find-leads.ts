import type { Computation } from '../compute.ts';
import { findLead, type LeadSource } from './find-lead.ts';

/** The lead of each paper; null if it has none. */
export const findLeads: Computation<LeadSource, undefined, readonly (string | null)[]> = {
  name: 'findLeads',
  module: 'src/analysis/lead/find-leads.ts',
  run: (papers) => papers.map((paper) => findLead(paper) ?? null),
};
