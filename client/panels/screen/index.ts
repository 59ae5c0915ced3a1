/** screen: the projector’s page of a class. */
export { ScreenPage } from './ScreenPage.tsx';
