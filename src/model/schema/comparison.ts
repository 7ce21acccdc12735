/** Owns the shape of `data/comparisons.yaml`: which parts of two plans speak of the same thing, by an editor's decision. */
import { z } from 'zod';
import { Bilingual, Id, IndicatorId, SectionRef } from './common.ts';

const Note = Bilingual.describe('Khác nhau ở đâu mà máy không tự thấy. · What differs that cannot be computed.');
const Places = z
  .array(z.string().min(1))
  .min(1)
  .describe('Điều khoản: IV.1.3, hoặc nguyên mã. · Clauses: IV.1.3, or a whole id.');
const TopicId = Id.describe('Mã của chủ đề. · Id of the topic.');

/** A matter that plans treat, and where each of them treats it. Subsections go with their section unless they are listed themselves. */
export const TopicSpec = z.strictObject({
  id: TopicId,
  title: Bilingual,
  sections: z
    .record(Id, z.array(SectionRef).min(1))
    .describe('Mã kế hoạch và các mục của nó. · Plan id and its sections.'),
});

export const PairSpec = z.strictObject({
  plans: z.tuple([Id, Id]).describe('Hai kế hoạch, theo thứ tự mã. · Two plans in the order of their ids.'),
  complete: z
    .union([z.literal('all'), z.array(Id)])
    .describe(
      'Chủ đề đã đối chiếu từng điều khoản; ở đó, điều khoản không có cặp là “chỉ một bên có”. · Topics matched clause by clause; there, a clause without a match is “in one only”.',
    ),
  topics: z
    .array(z.strictObject({ topic: TopicId, note: Note }))
    .default([])
    .describe('Ghi chú về cả một chủ đề. · Notes on a whole topic.'),
  clauses: z
    .array(z.strictObject({ a: Places, b: Places, note: Note.optional() }))
    .default([])
    .describe('Điều khoản nào ứng với điều khoản nào. · Which clauses correspond.'),
  indicators: z
    .array(z.strictObject({ indicator: IndicatorId, note: Note }))
    .default([])
    .describe('Ghi chú về một chỉ số của hai phụ lục. · Notes on an indicator of both annexes.'),
});

export const ComparisonsSpec = z.strictObject({
  topics: z.array(TopicSpec).describe('Các nội dung mà kế hoạch nói tới. · The matters that plans treat.'),
  pairs: z.array(PairSpec).describe('Các cặp kế hoạch đã đối chiếu. · Pairs of plans that an editor has compared.'),
});
export type ComparisonsSpec = z.infer<typeof ComparisonsSpec>;
