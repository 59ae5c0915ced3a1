/** Where a file is dropped or chosen: large at first, a line once one has been read. A file may be dropped anywhere on the page. */
import { useEffect, useState } from 'preact/hooks';
import type { Text } from '#shared/text/index.ts';
import '../parts/choice.css';

export interface DropProps {
  readonly text: Text;
  readonly small: boolean;
  readonly onFiles: (files: FileList | null) => void;
}

export function Drop({ text, small, onFiles }: DropProps) {
  const words = text.captures.drop;
  const isOver = useDropped(onFiles);
  return (
    <section class={small ? 'paper drop small' : 'paper drop'} data-over={isOver} aria-label={words.title}>
      {small ? null : <p class="drop-title">{isOver ? words.over : words.title}</p>}
      <label class="button" data-look={small ? undefined : 'go'}>
        {small ? words.another : words.choose}
        <input
          class="choice-input"
          type="file"
          accept=".pcap,.pcapng,.cap,.ntar,application/vnd.tcpdump.pcap"
          onChange={({ currentTarget }) => {
            onFiles(currentTarget.files);
            currentTarget.value = '';
          }}
        />
      </label>
      {small ? null : <p class="drop-formats">{words.formats}</p>}
      <p class="drop-stays">{words.stays}</p>
    </section>
  );
}

/** Whether a file is held over the page; without this the browser would leave the page for the file. */
function useDropped(onFiles: DropProps['onFiles']): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(event.type === 'dragover');
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      onFiles(event.dataTransfer?.files ?? null);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', over);
      window.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return isOver;
}
