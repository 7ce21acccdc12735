import { describe, expect, test } from 'vitest';
import { line } from '../../tests/support/city-records.ts';
import { cardHeight, cardOf } from './card.ts';

describe('the card of a clause', () => {
  test('without a duty: its kind, its text, its plan', () => {
    expect(cardOf(line('ii-2'), 'en')).toMatchObject({
      scope: 'Measure',
      paragraphs: ['Neighbouring rooms swap books every quarter.'],
      context: null,
      who: null,
      partners: null,
      english: 'This English text was made from an older Vietnamese one.',
      doubt: null,
    });
    expect(cardOf(line('ii-2'), 'vi').english).toBeNull();
    expect(cardOf(line('ii-2'), 'en').source).toContain(line('ii-2').plan.number);
  });
  test('with a duty: who and when; an assignment line says the duty that it serves', () => {
    expect(cardOf(line('iii-1-2'), 'en')).toMatchObject({ scope: 'Duty', context: null });
    expect(cardOf(line('iii-1-2'), 'en').who).not.toBeNull();
    expect(cardOf(line('iii-1-3'), 'en').context).toContain('Duty');
    expect(cardOf(line('iii-dd-1'), 'en').who).toMatch(/^Asked to: /);
    expect(cardOf(line('iii-dd-1'), 'en').when).toBe('When: by June 2032');
  });
});

test('longer texts and more lines get more room', () => {
  const card = cardOf(line('iii-1-2'), 'en');
  const room = cardHeight(card, 'en');
  expect(cardHeight({ ...card, paragraphs: [...card.paragraphs, 'One more.'] }, 'en')).toBeGreaterThan(room);
  expect(cardHeight({ ...card, doubt: 'Uncertain' }, 'en')).toBeGreaterThan(room);
  expect(cardHeight({ ...card, english: 'Out of date' }, 'en')).toBeGreaterThan(room);
  expect(cardHeight({ ...card, source: card.source.repeat(3) }, 'en')).toBeGreaterThan(room);
});
