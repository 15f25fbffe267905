const RATE = 8000;
const HEADER = 44;

/** A WAV file with a quiet tone, mono, 8 bits, of so many seconds: something that plays aloud. */
export function soundFile(seconds: number): Buffer {
  const samples = RATE * seconds;
  const file = Buffer.alloc(HEADER + samples);
  file.write('RIFF', 0);
  file.writeUInt32LE(HEADER - 8 + samples, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples, 40);
  for (let n = 0; n < samples; n += 1) {
    file[HEADER + n] = 128 + Math.round(20 * Math.sin((n / RATE) * 440 * 2 * Math.PI));
  }
  return file;
}
