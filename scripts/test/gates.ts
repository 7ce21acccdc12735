/** The gates that code must pass before any test: types of TypeScript and of components, lint, format. */
import { EXIT } from '../kit/exit.ts';
import { startTool } from '../kit/tool.ts';

interface Gate {
  name: string;
  tool: string;
  args: readonly string[];
}

export const GATES: readonly Gate[] = [
  // TypeScript and every .astro file.
  { name: 'astro check', tool: 'astro', args: ['check'] },
  { name: 'eslint', tool: 'eslint', args: ['.'] },
  { name: 'prettier', tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
];

/** Runs the gates beside each other, all of them also where one fails, and says which ones do not hold. */
export async function runGates(): Promise<{ passed: number; failed: readonly string[] }> {
  const failed: string[] = [];
  await Promise.all(GATES.map((gate) => runGate(gate, failed)));
  return { passed: GATES.length - failed.length, failed };
}

async function runGate({ name, tool, args }: Gate, failed: string[]): Promise<void> {
  const { code, said } = await startTool(tool, args);
  console.log(`— ${name}\n${said.trim()}`);
  if (code !== EXIT.good) failed.push(name);
}
