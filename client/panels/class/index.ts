/** class: the pages of a class for its host: how it is to be, how it runs, and what it has understood. */
export { HostPages } from './HostPages.tsx';
