/** For tests: the units of the invented city by their ids. */
import type { Unit } from '../../src/model/types.ts';
import { must } from '../../src/text/must.ts';
import { cityModel } from './city.ts';

/** All of them, as the model looks them up. */
export const unitsById = (): ReadonlyMap<string, Unit> => new Map(cityModel().units.map((unit) => [unit.id, unit]));

export const unitOf = (id: string): Unit => must(unitsById().get(id), `unit ${id}`);
