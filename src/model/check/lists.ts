/** Owns which lists of the content hold nothing twice, and by what two of their entries are told apart. Every list of every schema stands here. */

/** What makes two entries the same. */
export interface Unique {
  /** Keys of an entry that are taken together; none where the entry is the value itself. */
  readonly by: readonly string[];
  /** How what is written is read before it is compared. */
  readonly reads?: Reading;
  /** Entries of all lists with this name are compared with each other; without it, a list is on its own. */
  readonly space?: string;
  /** Whether the entry is what gives the id, so that it is a second id and not a second mention. */
  readonly gives?: boolean;
  /** What stands for keys that are left out; without it, such an entry is like no other. */
  readonly absent?: string;
}
/** `clause`: IV.1.3 is ha-noi-2025/iv-1-3; `section`: as in an address; `words`: capitals do not matter; `set`: in any order. */
export type Reading = 'clause' | 'section' | 'words' | 'set';

/** A list in which the same may stand twice, and why. */
export interface Free {
  readonly free: string;
}
export type Rule = readonly Unique[] | Free;

const itself: Rule = [{ by: [] }];
const clauses: Rule = [{ by: [], reads: 'clause' }];
const by = (...keys: string[]): Rule => [{ by: keys }];
const id = (key: string, space?: string): Unique => ({ by: [key], gives: true, ...(space && { space }) });

const CHECKED_NOTES: Record<string, Rule> = {
  uncertain: by('field', 'reading'),
  explained: by('finding'),
  notes: by('vi'),
};
const below = (list: string, rules: Record<string, Rule>): Record<string, Rule> =>
  Object.fromEntries(Object.entries(rules).map(([key, rule]) => [`${list}[].${key}`, rule]));

/** Words that people type. */
const NAMES: Rule = { free: 'words of all lists are compared where they are linked: name-of-two' };

const INDICATOR: Record<string, Rule> = {
  cells: [id('key')],
  'cells[].breakdown': itself,
  features: itself,
  notes: by('vi'),
};
const FEATURES = 'framework.areas[].focal_areas[].features';

/** By the path of the list: the name of the register or of what a plan folder holds, then its keys; `[]` for each entry, `{}` for each value of a map. */
export const LISTS: Readonly<Record<string, Rule>> = {
  plan: [id('id'), { by: ['instrument'] }],
  'plan.legal_bases': by('instrument'),
  'plan.carries_out': itself,
  'plan.replaces': itself,
  'plan.recipients': by('vi'),
  'plan.sections': [{ by: ['ref'], reads: 'section', gives: true }],
  ...Object.fromEntries(Object.entries(CHECKED_NOTES).map(([key, rule]) => [`plan.${key}`, rule])),

  clauses: { free: 'two lines at one place are reported where lines are put into their sections: same-place' },
  ...below('clauses', {
    agencies: itself,
    roles: itself,
    partners: itself,
    features: by('feature'),
    indicators: itself,
    instruments: itself,
    clauses,
    targets: [id('key')],
    'targets[].uncertain': by('field', 'reading'),
    milestones: [{ by: ['key'], gives: true, absent: '' }],
    'milestones[].items': itself,
    changes: by('kind', 'date'),
    ...CHECKED_NOTES,
  }),

  annex: [id('indicator')],
  ...below('annex', { responsible: itself, also: [id('key')], ...CHECKED_NOTES }),

  agencies: [id('id'), { by: ['city', 'name.vi'], reads: 'words' }],
  'agencies[].also_called': NAMES,
  ...below('agencies', {
    printed: by('plan', 'name'),
    members: itself,
    levels: itself,
    successors: by('agency'),
    'successors[].clauses': clauses,
  }),

  cities: [id('id'), { by: ['kind', 'code'] }],
  'cities[].also_called': NAMES,
  ...below('cities', {
    breaks: by('date'),
    'breaks[].sources': by('title', 'url'),
    note_sources: by('title', 'url'),
    'regions.sources': by('title', 'url'),
    'regions.list': [id('id', 'region'), { by: ['name.vi'], reads: 'words' }],
  }),

  instruments: [id('id'), { by: ['plan'] }],
  ...below('instruments', { variants: by('printed', 'plan'), carries_out: itself, replaces: itself }),

  'everyday-words': { free: 'an entry is only a bundle of words; the words are compared' },
  'everyday-words[].typed': NAMES,
  'everyday-words[].means': itself,
  glossary: [{ by: ['vi'], reads: 'words' }],
  'glossary[].short': itself,

  units: [id('id')],
  'units[].scale': { free: 'the lowest and the highest mark, whose order is checked' },
  'units[].facts': itself,

  'framework.rating_scale': [id('score')],
  'framework.areas': [id('no')],
  'framework.areas[].focal_areas': [id('no', 'focal area')],
  [FEATURES]: [id('no', 'feature')],
  [`${FEATURES}[].indicators`]: [id('id', 'indicator')],
  ...below(`${FEATURES}[].indicators`, INDICATOR),
  'framework.others': [id('id', 'indicator')],
  ...below('framework.others', INDICATOR),

  'comparisons.topics': [id('id')],
  'comparisons.topics[].sections{}': {
    free: 'a section belongs to one topic, which is reported where topics are linked: duplicate-id',
  },
  'comparisons.pairs': [{ by: ['plans'], reads: 'set' }],
  'comparisons.pairs[].plans': { free: 'a plan compared with itself has a message of its own: own-reference' },
  ...below('comparisons.pairs', {
    complete: itself,
    topics: by('topic'),
    clauses: { free: 'one clause may answer to several, each in a row of its own with its own note' },
    'clauses[].a': clauses,
    'clauses[].b': clauses,
    indicators: by('indicator'),
  }),
};
