/** What this machine has for the work. */
import { finding, type Finding } from './finding.ts';

export interface Machine {
  readonly node: string;
  readonly newEnough: boolean;
  /** Full path of a program, or null. */
  readonly program: (...names: string[]) => string | null;
}

export function checkMachine({ node, newEnough, program }: Machine): Finding[] {
  const git = program('git', 'git.exe');
  const chromium = program('chromium', 'chromium-browser', 'google-chrome');
  return [
    newEnough
      ? finding('machine', 'good', `Node ${node}`, `Node ${node}`)
      : finding('machine', 'bad', `Node ${node} quá cũ`, `Node ${node} is too old`, {
          vi: 'Cài Node 24.2 trở lên, hoặc chạy lệnh bằng npm run.',
          en: 'Install Node 24.2 or newer, or call the command with npm run.',
        }),
    git === null
      ? finding('machine', 'note', 'Không có Git', 'There is no Git', {
          vi: 'Trang vẫn dựng được; lịch sử sửa đổi thì không giữ được.',
          en: 'The site builds without it; the history of edits is not kept.',
        })
      : finding('machine', 'good', 'Có Git', 'Git is there'),
    chromium === null
      ? finding('machine', 'note', 'Không có Chromium', 'There is no Chromium', {
          vi: 'Cần cho npm run dossier và cho phép thử trên trình duyệt.',
          en: 'npm run dossier and the tests in a browser need it.',
        })
      : finding('machine', 'good', 'Có Chromium', 'Chromium is there'),
  ];
}
