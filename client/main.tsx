/** The page: settings and the line are opened, and the app is shown. The table and its canvas are loaded later. */
import { render } from 'preact';
import { openJourney } from './journey/index.ts';
import { createNet, openSeats, openWire } from './net/index.ts';
import { App } from './panels/index.ts';
import { createSettings } from './settings/index.ts';
import './styles/tokens.css';
import './styles/base.css';

/** Storage that may be forbidden: then nothing is kept, and everything else works. */
function storage(which: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[which];
  } catch {
    return null;
  }
}

const local = storage('localStorage');
const settings = createSettings({
  storage: local,
  wanted: navigator.languages,
  root: document.documentElement,
  motion: window.matchMedia('(prefers-reduced-motion: reduce)'),
});
const net = createNet({
  wire: openWire(),
  seats: openSeats(storage('sessionStorage'), local),
  after: (ms, job) => {
    const timer = setTimeout(job, ms);
    return () => clearTimeout(timer);
  },
});

const journey = openJourney({
  storage: local,
  listen: (key, job) => window.addEventListener('storage', (event) => event.key === key && job()),
});

const root = document.getElementById('app');
if (root) render(<App net={net} settings={settings} journey={journey} />, root);
