/**
 * What every backend promises, as tests. A new backend calls `contract` with a place it can be opened at, and is
 * done when all of this passes.
 */
import { describe } from 'vitest';
import { classContract } from './contract/classes.ts';
import { closingContract } from './contract/closing.ts';
import { directoryContract } from './contract/directory.ts';
import { logContract } from './contract/log.ts';
import { opened, type Place } from './contract/opened.ts';

export function contract(backend: string, makePlace: () => Promise<Place>): void {
  describe(`the contract, kept by ${backend}`, () => {
    const at = opened(makePlace);
    describe('the log', () => logContract(at));
    describe('the directory', () => directoryContract(at));
    describe('the directory of classes', () => classContract(at));
    describe('closing', () => closingContract(at));
  });
}
