/** tshark, Wireshark's program for the terminal, for the test that compares its marks: found on the machine, or installed by apt-get. */
import { canInstall, findProgram, install } from './programs.ts';

const elsewhere = ['/Applications/Wireshark.app/Contents/MacOS/tshark', 'C:\\Program Files\\Wireshark\\tshark.exe'];

/** Its path, or undefined. */
export const findTshark = (): string | undefined => findProgram(['tshark'], elsewhere);

/** Makes sure that it is there if that can be. Answers with the reason why it is not, or null. */
export async function ensureTshark(): Promise<string | null> {
  if (findTshark()) return null;
  if (!canInstall())
    return 'tshark is not installed, and only root can install it here (Debian: apt-get install tshark)';
  const code = await install(['tshark']);
  return findTshark() ? null : `tshark is not installed, and apt-get could not install it (exit ${code})`;
}
