/** Break TCP: a rule is taken away, and the shortest accident is shown. */
export { BreakPage } from './BreakPage.tsx';
