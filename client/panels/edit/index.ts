/** The level editor. */
export { EditPage } from './EditPage.tsx';
