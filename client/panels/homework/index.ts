/** Homework, for whoever has its link. */
export { HomeworkPage } from './HomeworkPage.tsx';
