/** What the host of a class chose last, in this browser. */
import { type ClassPlan, planFor } from '#shared/classroom/index.ts';
import { readPlan } from '../../present/index.ts';

const KEY = 'synfin.class';

export function keptPlan(): ClassPlan {
  try {
    return readPlan(JSON.parse(localStorage.getItem(KEY) ?? 'null')) ?? planFor('usual', '');
  } catch {
    return planFor('usual', '');
  }
}

export function keepPlan(plan: ClassPlan): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(plan));
  } catch {
    // Blocked or full: the choices hold for this visit.
  }
}
