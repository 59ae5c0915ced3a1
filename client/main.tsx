/** The page: settings and the line are opened, and the app is shown. The table and its canvas are loaded later. */
import { render } from 'preact';
import { openJourney } from './journey/index.ts';
import { createClassNet, createNet, drawProof, openJoining, openPlaces, openSeats, openWire } from './net/index.ts';
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
const after = (ms: number, job: () => void) => {
  const timer = setTimeout(job, ms);
  return () => clearTimeout(timer);
};
const wire = openWire();
const tab = storage('sessionStorage');
const joining = openJoining(tab, drawProof);
const places = openPlaces(tab, local, drawDevice);
const classNet = createClassNet({ wire, places, joining, after, wall: Date.now });
const net = createNet({ wire, seats: openSeats(tab, local), joining, after });

/** Not a secret: it tells browsers behind one address apart. */
function drawDevice(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const journey = openJourney({
  storage: local,
  listen: (key, job) => window.addEventListener('storage', (event) => event.key === key && job()),
});

// Named from the page that was opened; the page goes on to others, deeper or less deep, and the browser looks again.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]')) icon.href = String(icon.href);

const root = document.getElementById('app');
if (root) render(<App net={net} classNet={classNet} settings={settings} journey={journey} />, root);
