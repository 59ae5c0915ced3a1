/** A link as a QR code, dark on white in either theme, so that every camera reads it. */
import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';
import './qr.css';

export interface QrCodeProps {
  readonly text: string;
  readonly label: string;
  /** A long link is better read with little redundancy, since its squares are larger then. */
  readonly ecc?: 'L' | 'M';
}

export function QrCode({ text, label, ecc = 'M' }: QrCodeProps) {
  const { size, path } = useMemo(() => {
    const { data, size } = encode(text, { ecc, border: 2 });
    const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size, path: squares.join('') };
  }, [text, ecc]);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect class="qr-paper" width={size} height={size} />
      <path class="qr-ink" d={path} />
    </svg>
  );
}
