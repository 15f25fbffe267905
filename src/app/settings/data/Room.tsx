import { useEffect, useState } from 'preact/hooks';
import { oneDecimal } from '../../../ui/format.ts';
import { words } from '../../../ui/words/allWords.ts';

const { room: said, megabytes, gigabytes } = words.data.keeping;

interface RoomNow {
  readonly used: number;
  readonly all: number;
  readonly persisted: boolean;
}

/** How much room the records take, and whether the browser may clear them by itself. */
export function Room() {
  const [room, setRoom] = useState<RoomNow | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void look().then(setRoom);
  }, []);
  if (room === null) return null;
  const ask = async () => {
    const promised = await navigator.storage.persist();
    setRefused(!promised);
    setRoom(await look());
  };
  return (
    <div>
      <p class="hint">
        {said.used(bytes(room.used), bytes(room.all))}{' '}
        {room.persisted ? said.persisted : refused ? said.refused : said.notPersisted}
      </p>
      {!room.persisted && !refused && (
        <button type="button" onClick={() => void ask()}>
          {said.ask}
        </button>
      )}
    </div>
  );
}

async function look(): Promise<RoomNow> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { used: usage, all: quota, persisted: await navigator.storage.persisted() };
}

const MEGABYTE = 1_000_000;
const GIGABYTE = 1_000_000_000;

function bytes(n: number): string {
  return n < GIGABYTE ? megabytes(Math.ceil(n / MEGABYTE)) : gigabytes(oneDecimal(n / GIGABYTE));
}
