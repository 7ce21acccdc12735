/**
 * The picture that others show beside a link: what it is about, and how far its promises are. Drawn for plans, cities, features and clauses
 * with targets; any other clause is shown with its plan, a body with its city. Pages with a chart of their own show that; all others the
 * picture of the site.
 */
import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { ANSWER_SHAPES } from '../../derive/answers/answer-shape.ts';
import { countAnswers } from '../../derive/answers/judged.ts';
import { progress, type Progress } from '../../derive/answers/progress.ts';
import { clauseTitle, placeIn, wordsOf } from '../../derive/clause-title.ts';
import { planName } from '../../derive/life.ts';
import { firstWords, SITE_PICTURE } from '../../derive/share.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { words } from '../../i18n/words/index.ts';
import { ANSWERS, type Answer } from '../../model/answer.ts';
import type { Site } from '../../model/types.ts';
import { inBoth, LANGS, type Bilingual, type Lang } from '../../text/bilingual.ts';
import { toPng } from '../formats/png.ts';
import type { Output } from '../kit/output.ts';
import { remembered } from '../../reads/remember.ts';

/** What a picture is of. */
interface Subject {
  /** `plans/ha-noi-2025` */
  readonly id: string;
  readonly title: Bilingual;
  /** Where it stands, when the title does not say so. */
  readonly place?: Bilingual;
  /** Its targets as far as they are. */
  readonly own: readonly Progress[];
}

export interface SharePicture {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string | null;
}

/** Half of what those want who show links: sharp enough on a phone, and a quarter of the bytes. */
const [WIDTH, HEIGHT] = [600, 315];
/** The tokens of `styles/tokens.css` in their light form: a picture has no stylesheet. A test holds them together. */
export const COLOURS = {
  paper: '#fbfaf6',
  ink: '#1b2733',
  muted: '#4a5865',
  brand: '#0b4f6c',
  'brand-ink': '#ffffff',
  'a-met': '#00734f',
  'a-missed': '#b3350b',
  'a-open': '#0a62a6',
  'a-short': '#8a5a00',
  'a-none': '#5e6a75',
} as const;
const COLOUR_OF: Readonly<Record<Answer, string>> = {
  met: COLOURS['a-met'],
  missed: COLOURS['a-missed'],
  'not-yet': COLOURS['a-open'],
  short: COLOURS['a-short'],
  'cannot-be-judged': COLOURS['a-none'],
};

function subjects(site: Site): Subject[] {
  const all = progress(site);
  const ofPlan = Map.groupBy(all, ({ target }) => target.plan);
  const ofCity = Map.groupBy(all, ({ target }) => target.plan.city);
  const ofClause = Map.groupBy(all, ({ target }) => target.clause);
  return [
    ...site.plans.map((plan) => ({ id: `plans/${plan.id}`, title: planName(plan), own: ofPlan.get(plan) ?? [] })),
    ...[...ofClause].flatMap(([clause, own]) =>
      // A target of an annex stands in no clause.
      clause === null
        ? []
        : [
            {
              id: `plans/${clause.id}`,
              title: clauseTitle(clause),
              ...(wordsOf(clause) && { place: placeIn(clause, 'whole') }),
              own,
            },
          ],
    ),
    ...site.cities.map((city) => ({ id: `cities/${city.id}`, title: city.name, own: ofCity.get(city) ?? [] })),
    ...site.framework.features.map((feature) => ({
      id: `framework/${feature.no}`,
      title: inBoth((lang) => `${feature.no} ${feature.title[lang]}`),
      own: all.filter(({ target }) => target.indicator.features.includes(feature)),
    })),
  ];
}

const fileOf = (id: string, lang: Lang): string => `cards/${id}.${lang}.png`;

/** The picture of a page, by its address without the language; `alt` says what is on it, and is null for the picture of the site. */
export function sharePicture(site: Site, path: string, lang: Lang): SharePicture {
  const [room = '', id = '', part = ''] = path.split('/').filter(Boolean);
  const city = room === 'agencies' ? site.agency(id)?.city : undefined;
  const known = bySubject(site);
  const subject =
    known.get(`${room}/${id}/${part}`) ?? known.get(city === undefined ? `${room}/${id}` : `cities/${city.id}`);
  return subject === undefined
    ? { ...SITE_PICTURE, alt: null }
    : { path: `/${fileOf(subject.id, lang)}`, width: WIDTH, height: HEIGHT, alt: subject.title[lang] };
}

/** Found once per site: every page asks. */
const bySubject = remembered(
  'subjects of pictures',
  (site: Site): ReadonlyMap<string, Subject> => new Map(subjects(site).map((subject) => [subject.id, subject])),
);

export const shareFiles = (site: Site): Output[] =>
  [...bySubject(site).values()].flatMap((subject) =>
    LANGS.map((lang) => ({
      path: fileOf(subject.id, lang),
      mediaType: 'image/png',
      title: subject.title,
      render: (published: Site) => toPng(drawing(published, subject, lang), 1),
    })),
  );

/** Signs of the title in a line of the picture, by the width of a letter on average, with some to spare. */
const LINE = 31;

function drawing(site: Site, { title, place, own }: Subject, lang: Lang): string {
  const w = words(lang);
  const counts = countAnswers(own);
  const lines = wrapped(firstWords(title[lang], 3 * LINE - 10));
  const under = 92 + lines.length * 42;
  const text = (x: number, y: number, size: number, fill: string, said: string, weight = 400) =>
    s('text', { x, y, 'font-size': size, 'font-weight': weight, fill }, said);
  const said = own.length === 0 ? w.cityPage.noTargets : w.countTargets(own.length);
  const picture = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height: HEIGHT,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      'font-family': 'Be Vietnam Pro',
    },
    [
      s('rect', { width: WIDTH, height: HEIGHT, fill: COLOURS.paper }),
      s('rect', { width: WIDTH, height: 52, fill: COLOURS.brand }),
      text(28, 34, 20, COLOURS['brand-ink'], w.site, 600),
      ...lines.map((line, index) => text(28, 100 + index * 42, 32, COLOURS.ink, line, 600)),
      text(28, under, 19, COLOURS.ink, [place?.[lang], said].filter(Boolean).join(' · ')),
      ...ANSWERS.filter((answer) => counts[answer] > 0).map((answer, index) =>
        s('g', { transform: `translate(${28 + (index % 2) * 270} ${under + 14 + Math.floor(index / 2) * 30})` }, [
          shape(answer),
          text(
            26,
            15,
            17,
            COLOUR_OF[answer],
            `${formatNumber(counts[answer], lang)} ${w.progress.answer[answer]}`,
            600,
          ),
        ]),
      ),
      text(28, 300, 14, COLOURS.muted, `${w.updated} ${formatDate(site.publisher.updated, lang)}`),
    ],
  );
  return toHtml(picture, { space: 'svg' });
}

function shape(answer: Answer) {
  const { fill, line, cut } = ANSWER_SHAPES[answer];
  const colour = COLOUR_OF[answer];
  return s('g', {}, [
    ...(line === undefined ? [] : [s('path', { d: line, fill: 'none', stroke: colour, 'stroke-width': 2 })]),
    ...(fill === undefined ? [] : [s('path', { d: fill, fill: colour })]),
    ...(cut === undefined ? [] : [s('path', { d: cut, fill: 'none', stroke: COLOURS.paper, 'stroke-width': 2 })]),
  ]);
}

/** Whole words, as many as a line holds. */
function wrapped(title: string): string[] {
  const lines = [''];
  for (const word of title.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`.trim();
  }
  return lines;
}
