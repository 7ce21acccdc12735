/** The gates that code must pass before any test: types of TypeScript and of components, lint, format. */
import { EXIT } from '../kit/exit.ts';
import { runTool } from '../kit/tool.ts';

interface Gate {
  name: string;
  tool: string;
  args: readonly string[];
}

export const GATES: readonly Gate[] = [
  // Writes the types of content collections, then checks TypeScript and every .astro file.
  { name: 'astro check', tool: 'astro', args: ['check'] },
  { name: 'eslint', tool: 'eslint', args: ['.'] },
  { name: 'prettier', tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
];

/** Runs every gate, also after one has failed, and says which ones do not hold. */
export function runGates(): { passed: number; failed: readonly string[] } {
  const failed: string[] = [];
  for (const { name, tool, args } of GATES) {
    console.log(`— ${name}`);
    if (runTool(tool, args) !== EXIT.good) failed.push(name);
  }
  return { passed: GATES.length - failed.length, failed };
}
