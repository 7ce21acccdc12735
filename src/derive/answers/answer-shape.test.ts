import { expect, test } from 'vitest';
import { ANSWERS } from '../../model/answer.ts';
import { ANSWER_SHAPES } from './answer-shape.ts';

test('no two answers have one shape', () => {
  const shapes = ANSWERS.map((answer) => JSON.stringify(ANSWER_SHAPES[answer]));
  expect(new Set(shapes).size).toBe(ANSWERS.length);
});
