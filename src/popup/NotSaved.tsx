import { useState } from 'preact/hooks';
import type { Failure } from '../protocol/popup.ts';
import { log } from './formWords.ts';

/** What was not saved and why, beside the form that still holds it. */
export function NotSaved({
  what,
  why,
  text,
}: {
  readonly what: 'lead' | 'sale' | 'time';
  readonly why: Failure;
  /** What was typed, in lines, to be taken elsewhere. */
  readonly text: string;
}) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div class="error" role="alert">
      <p>
        <b>{log.failed[what]}</b> {log.failed[why]}
      </p>
      <button type="button" class="plain" onClick={copy}>
        {copied ? log.failed.copied : log.failed.copy}
      </button>
    </div>
  );
}
