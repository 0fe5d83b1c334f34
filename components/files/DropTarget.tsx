import { useLayoutEffect, useState } from 'preact/hooks';
import { interfaceTexts } from '../language.ts';
import type { HarFiles } from './opened-har.ts';

/** Takes a HAR file that is dropped anywhere on the page. */
export function DropTarget({ files }: { readonly files: HarFiles }) {
  const [over, setOver] = useState(false);
  useLayoutEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Else the browser would go to the file.
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      // From one element to the next there is a next one; out of the page there is none.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) files.open(file);
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, [files]);
  return over ? <div class="drop-target">{interfaceTexts().viewer.dropHere}</div> : null;
}
