/** Files made in the page: the ladder as SVG or PNG, the match as packets. */
import type { Picture } from '../../present/index.ts';

/** Sharp on a good screen, as long as a canvas so large can be had everywhere: some phones stop at 16 million pixels. */
const SCALE = { best: 2, pixels: 16_000_000, side: 8192 } as const;

export function saveSvg({ svg }: Picture, name: string): void {
  save(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
}

export function savePackets(pieces: Iterable<Uint8Array>, name: string): void {
  save(new Blob([...pieces] as Uint8Array<ArrayBuffer>[], { type: 'application/vnd.tcpdump.pcap' }), `${name}.pcapng`);
}

/** @throws Error where the browser cannot draw it */
export async function savePng(picture: Picture, name: string): Promise<void> {
  save(await pngOf(picture), `${name}.png`);
}

async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(SCALE.best, Math.sqrt(SCALE.pixels / (width * height)), SCALE.side / height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png');
  });
}

/** Longer than any browser takes to begin with a file (ms). */
const KEPT = 60_000;

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
