/** The log in memory keeps the contract. */
import { contract } from './contract.ts';
import { memory, memoryLog } from './memory.ts';

contract('memory', async () => {
  const kept = memory();
  return { open: async () => memoryLog(kept), clear: async () => {} };
});
