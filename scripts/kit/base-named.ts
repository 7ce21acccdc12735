/** The base address of a site that a caller has named; anything else is a wrong call, with what to write. */
import { say } from '../../src/messages/message.ts';
import { baseArgs, publishing } from '../../src/messages/publishing.ts';
import { readBaseAddress, type BaseAddress } from '../../src/text/base-address.ts';
import { EXIT, Stop } from './exit.ts';

export function baseNamed(option: string, value: string | undefined): BaseAddress {
  const address = readBaseAddress(value ?? '');
  if (typeof address !== 'string') return address;
  const words = (lang: 'vi' | 'en') => {
    const { what, todo } = say(publishing[address], baseArgs(value ?? ''), lang);
    return `--${option}: ${what} ${todo}`;
  };
  throw new Stop(EXIT.call, { vi: words('vi'), en: words('en') });
}
