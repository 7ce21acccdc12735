/** Owns the words that give a clause its context when it is shown away from its plan. */
import type { Lang } from '../../model/schema/common.ts';
import type { ClauseKind } from '../../model/schema/clause.ts';

const vi = {
  kind: {
    provision: 'Quy định',
    objective: 'Mục tiêu',
    measure: 'Nhiệm vụ, giải pháp',
    responsibility: 'Nhiệm vụ được giao',
    milestone: 'Bước trong lộ trình',
  } satisfies Record<ClauseKind, string>,
  asked: 'Đề nghị',
  target: 'Chỉ tiêu',
  by: (date: string) => `đến ${date}`,
  during: (span: string) => span,
  with: (bodies: string) => `phối hợp với ${bodies}`,
  when: (date: string) => `thời gian: ${date}`,
};
type ContextWords = typeof vi;

const en: ContextWords = {
  kind: {
    provision: 'Provision',
    objective: 'Objective',
    measure: 'Measure',
    responsibility: 'Duty',
    milestone: 'Step of the roadmap',
  },
  asked: 'Request',
  target: 'Target',
  by: (date) => `to ${date}`,
  during: (span) => `for ${span}`,
  with: (bodies) => `with ${bodies}`,
  when: (date) => `when: ${date}`,
};

export const contextWords = (lang: Lang): ContextWords => ({ vi, en })[lang];
