/** The page 'Judge a capture', which comes when it is asked for. */
export { CapturePage } from './CapturePage.tsx';
