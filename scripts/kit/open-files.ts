/** Limits how many files a command may hold open, where the system can: many machines allow 1024, some 256. */
export const OPEN_FILES = 256;

/** The command that runs `command` with at most OPEN_FILES open files; on Windows, which knows no such limit, `command` itself. */
export const withFewFiles = (command: readonly [string, ...string[]]): readonly [string, ...string[]] =>
  process.platform === 'win32' ? command : ['sh', '-c', `ulimit -n ${OPEN_FILES}; exec "$0" "$@"`, ...command];
