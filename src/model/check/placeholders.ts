/** Finds what is still to be written in a plan: each placeholder at its place. */
import type { Problem } from '../../messages/problems.ts';
import { addAll } from '../../text/many.ts';
import { isOpen } from '../../text/placeholder.ts';
import type { PlanFiles, Written } from '../read/load.ts';
import { unlessSound } from '../read/remembered.ts';
import { problem, type Origin } from '../read/source-file.ts';

/** A draft may hold them; a plan that is published may not. */
export function checkPlaceholders(files: PlanFiles, problems: Problem[]): void {
  if (files.plan.spec.state !== 'draft') addAll(problems, openPlaceholders(files));
}

/** `file:line` of every line of a plan that holds a placeholder, in either language or in both. */
export const openLines = (files: PlanFiles): string[] => [
  ...new Set(openPlaceholders(files).map(({ file, line }) => `${file}:${line}`)),
];

const findOpen = unlessSound<Written<object>, null>(({ spec, origin: start }, _, found) => {
  const walk = (value: unknown, origin: Origin): void => {
    if (typeof value === 'string') {
      const key = String(
        origin.path.findLast((part) => typeof part === 'string' && part !== 'vi' && part !== 'en') ?? '',
      );
      if (isOpen(value)) found.push(problem('open-placeholder', origin, [], { key, text: value.slice(0, 40) }));
    } else if (Array.isArray(value))
      value.forEach((one: unknown, index) => walk(one, { file: origin.file, path: [...origin.path, index] }));
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) walk(one, { file: origin.file, path: [...origin.path, key] });
  };
  walk(spec, start);
});

/** Every placeholder of a plan, in the order of its files. */
export function openPlaceholders({ plan, clauses, annex }: PlanFiles): Problem[] {
  const found: Problem[] = [];
  for (const one of [plan, ...clauses, ...annex]) findOpen(one, null, found);
  return found;
}
