/** Draws the timeline of many plans: how much falls into each year, by what is past, under way and ahead. */
import { scaleLinear } from 'd3';
import { localised } from '../derive/address.ts';
import { byYear, timelinePath } from '../derive/timeline.ts';
import { words } from '../i18n/words/index.ts';
import type { Lang } from '../model/schema/common.ts';
import { largest } from '../text/many.ts';
import { legend, mark } from './kit/marks.ts';
import { label, TEXT, type Drawn, type Sheet } from './kit/svg.ts';
import { roomFor } from './kit/text-width.ts';
import { bar, hatchOf, SHOWN, type PlanEvent } from './timeline-states.ts';

const ROW = 26;

export function drawYears(id: string, events: readonly PlanEvent[], lang: Lang, sheet: Sheet): Drawn {
  const t = words(lang).timeline;
  const isPlanEvent = (event: { id: string }): PlanEvent[] => events.filter((one) => one.id === event.id);
  const years = byYear(events).map(([year, own]) => ({ year, own: own.flatMap(isPlanEvent) }));
  const weight = (own: readonly PlanEvent[]) => own.reduce((sum, { targets }) => sum + Math.max(1, targets.length), 0);
  const most = largest(
    years.map(({ own }) => weight(own)),
    1,
  );
  const left = roomFor('2000', TEXT, 600) + 8;
  const x = scaleLinear([0, most], [left, sheet.width - roomFor(String(most), TEXT, 600) - 6]);
  const start = legend(
    SHOWN.map((state) => ({
      text: t.states[state],
      room: 22,
      draw: (cx, cy) => bar(id, state, cx - 8, cy - 5, 14),
    })),
    sheet,
    0,
  );
  const top = start.end + 6;
  const rows = years.flatMap(({ year, own }, index) => {
    const y = top + index * ROW;
    let done = 0;
    const segments = SHOWN.flatMap((state) => {
      const count = weight(own.filter((event) => event.state === state));
      if (count === 0) return [];
      const [from, to] = [x(done), x(done + count)];
      done += count;
      return [
        mark(
          localised(timelinePath(), lang),
          `${year}: ${t.states[state]} ${count}`,
          ...bar(id, state, from, y, to - from - 1, 16),
        ),
      ];
    });
    return [
      label([String(year)], 0, y + 12.5, TEXT, 'c-label c-strong'),
      ...segments,
      label([String(done)], x(done) + 4, y + 12.5, TEXT, 'c-label c-strong'),
    ];
  });
  return { height: top + years.length * ROW, from: start.end, shapes: [hatchOf(id), ...start.shapes, ...rows] };
}
