/** A level on paper. */
export { PrintPage } from './PrintPage.tsx';
