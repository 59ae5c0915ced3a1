/** Links to homework. A link names its class and its task, which it counts from 1, and proves that the class gave it out. */
import type { Secret } from '#shared/base/index.ts';
import { type ClassState, type Task, taskProofOf } from '#shared/classroom/index.ts';
import { hashOf, isId, opens } from '../tokens.ts';

export const linkToTask = (id: string, secret: Secret, task: number): string =>
  `${id}.${task + 1}.${taskProofOf(secret, task)}`;

/** Where a link says that it leads; null if it has not the form of one. */
export function readTaskLink(link: string): { readonly class: string; readonly task: number } | null {
  const [id, number, proof, ...more] = link.split('.');
  if (!id || !isId(id) || !number || !/^[1-9]\d?$/.test(number) || !proof || more.length > 0) return null;
  return { class: id, task: Number(number) - 1 };
}

/** The homework that this link opens in its class; null if the class never gave it out. */
export function taskBehind(id: string, { secret, tasks }: ClassState, link: string): Task | null {
  const task = readTaskLink(link)?.task ?? -1;
  return opens(hashOf(linkToTask(id, secret, task)), link) ? (tasks[task] ?? null) : null;
}
