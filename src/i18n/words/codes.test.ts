/**
 * Each set of codes has exactly its words: a code without a word, or a word without a code, does not compile.
 * The sets of the model are held where the words are written; these are those of rooms above, which words may not know.
 */
import { expectTypeOf, test } from 'vitest';
import type { AchievementReason, Rule } from '../../derive/answers/achievement.ts';
import type { CellSign } from '../../derive/answers/across.ts';
import type { dueOf } from '../../derive/answers/deadline.ts';
import type { NeededReason, Pace, PaceReason } from '../../derive/answers/pace.ts';
import type { Difference } from '../../derive/compare/differences.ts';
import type { TargetDifference } from '../../derive/compare/pairing.ts';
import type { PartSlug } from '../../derive/compare/parts.ts';
import type { RowKind } from '../../derive/compare/say.ts';
import type { Kind } from '../../derive/coverage.ts';
import type { ClaimKind } from '../../derive/dossier/claims.ts';
import type { PartId } from '../../derive/dossier/dossier.ts';
import type { EventKind, State } from '../../derive/timeline.ts';
import type { Role } from '../../model/schema/clause.ts';
import type { ColumnType } from '../../outputs/tables/table.ts';
import type { Facet } from '../../search/index/facets.ts';
import type { ChartWords } from './charts.ts';
import type { Words } from './index.ts';
import type { OpenDataWords } from './open-data.ts';
import type { SearchWords } from './search.ts';

type Progress = Words['progress'];

test('each set of codes has exactly its words', () => {
  expectTypeOf<keyof Progress['rules']>().toEqualTypeOf<Rule>();
  expectTypeOf<keyof Progress['reasons']>().toEqualTypeOf<AchievementReason | PaceReason | NeededReason>();
  expectTypeOf<keyof Progress['toward']>().toEqualTypeOf<Extract<Pace, { is: 'moving' }>['toward']>();
  expectTypeOf<keyof Progress['due']>().toEqualTypeOf<ReturnType<typeof dueOf>>();
  expectTypeOf<keyof Words['timeline']['kinds']>().toEqualTypeOf<EventKind>();
  expectTypeOf<keyof Words['timeline']['states']>().toEqualTypeOf<State>();
  expectTypeOf<keyof Words['compare']['kinds']>().toEqualTypeOf<Difference['kind']>();
  expectTypeOf<keyof Words['compare']['targetKinds']>().toEqualTypeOf<TargetDifference>();
  expectTypeOf<keyof Words['compare']['rowKinds']>().toEqualTypeOf<RowKind>();
  expectTypeOf<keyof Words['compare']['parts']>().toEqualTypeOf<PartSlug>();
  expectTypeOf<keyof Words['matrix']['letters']>().toEqualTypeOf<Role | 'indicator'>();
  expectTypeOf<keyof Words['coverage']['columns']>().toEqualTypeOf<Kind>();
  expectTypeOf<keyof Words['coverage']['letters']>().toEqualTypeOf<Kind>();
  expectTypeOf<keyof Words['dossier']['parts']>().toEqualTypeOf<PartId>();
  expectTypeOf<keyof Words['dossier']['kinds']>().toEqualTypeOf<ClaimKind>();
  expectTypeOf<keyof ChartWords['cells']>().toEqualTypeOf<CellSign>();
  expectTypeOf<keyof OpenDataWords['types']>().toEqualTypeOf<ColumnType>();
  expectTypeOf<keyof SearchWords['facets']>().toEqualTypeOf<Facet>();
});
