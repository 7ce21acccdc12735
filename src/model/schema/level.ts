/** The levels of government, and beside them the other kinds of bodies, at which plans give duties. */
import { z } from 'zod';

export const LEVELS = [
  'commune',
  'district',
  'school',
  'department',
  'city',
  'central',
  'party',
  'organisation',
  'press',
  'enterprise',
  'international',
] as const;
export type Level = (typeof LEVELS)[number];

export const Levels = z
  .array(z.enum(LEVELS))
  .min(1)
  .optional()
  .describe(
    'Cấp của một nhóm, khi loại cơ quan không nói lên: “chính quyền địa phương” là district, commune. Bỏ trống thì lấy theo các cơ quan thuộc nhóm. · Levels of a group, where its kind does not say: “local authorities” are district and commune. Left out, they are those of its members.',
  );
