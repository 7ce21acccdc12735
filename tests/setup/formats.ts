/** Programs of others that judge the published files. */
import { installTools } from '../../scripts/test/tools.ts';

export const setup = (): void => installTools('formats');
