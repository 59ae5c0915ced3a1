/** Where a file is dropped or chosen: large at first, a line once one has been read. A file may be dropped anywhere on the page. */
import { useEffect, useState } from 'preact/hooks';
import type { Text } from '#shared/text/index.ts';
import { sampleFile } from '../../capture/index.ts';
import '../parts/choice.css';

export interface DropProps {
  readonly text: Text;
  readonly small: boolean;
  readonly onFiles: (files: ArrayLike<File> | null) => void;
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
      {small ? null : (
        <>
          <p class="drop-formats">{words.formats}</p>
          <p class="drop-stays">{words.stays}</p>
          <Sample text={text} onFiles={onFiles} />
        </>
      )}
    </section>
  );
}

/** One press shows what the page does. */
function Sample({ text, onFiles }: Pick<DropProps, 'text' | 'onFiles'>) {
  const words = text.captures.drop;
  const [failed, setFailed] = useState(false);
  const take = () =>
    sampleFile().then(
      (file) => onFiles([file]),
      () => setFailed(true),
    );
  return (
    <>
      <button class="button" data-look="quiet" type="button" onClick={() => void take()}>
        {words.sample}
      </button>
      {failed && (
        <p class="setup-error" role="alert">
          {words.noSample}
        </p>
      )}
    </>
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
