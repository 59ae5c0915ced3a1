/** settings: what a player has chosen for this browser: language, theme, sound, name. Every choice holds at once. */
export { createSettings, type Settings, THEMES, type Theme } from './settings.ts';
