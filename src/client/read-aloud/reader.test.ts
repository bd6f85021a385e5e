import { describe, expect, it } from 'vitest';
import { Reader, type ReaderState, type Voice } from './reader.ts';

class TestVoice implements Voice {
  readonly said: string[] = [];
  silences = 0;
  #done: ((result: 'said' | 'failed') => void) | undefined;

  say(text: string, done: (result: 'said' | 'failed') => void): void {
    this.said.push(text);
    this.#done = done;
  }

  hush(): void {
    this.silences += 1;
  }

  finish(result: 'said' | 'failed' = 'said'): void {
    this.#done?.(result);
  }
}

function setUp(): { readonly voice: TestVoice; readonly reader: Reader; readonly states: ReaderState[] } {
  const voice = new TestVoice();
  const states: ReaderState[] = [];
  const reader = new Reader(['一', '二', '三'], voice, (state) => states.push(state));
  return { voice, reader, states };
}

describe('Reader', () => {
  it('says one text after the other, and is idle at the end', () => {
    const { voice, reader } = setUp();
    reader.read();
    for (let count = 0; count < 3; count++) voice.finish();
    expect(voice.said).toEqual(['一', '二', '三']);
    expect(reader.state).toBe('idle');
    reader.read();
    expect(voice.said.at(-1)).toBe('一');
  });

  it('pauses at once and goes on with the same text', () => {
    const { voice, reader } = setUp();
    reader.read();
    voice.finish();
    reader.pause();
    expect([reader.state, voice.silences]).toEqual(['paused', 1]);
    // Engines report what was broken off as ended, sometimes late.
    voice.finish();
    reader.read();
    expect(voice.said).toEqual(['一', '二', '二']);
  });

  it('stops at once and begins at the top again', () => {
    const { voice, reader } = setUp();
    reader.read();
    voice.finish();
    reader.stop();
    voice.finish();
    expect([reader.state, voice.said.length]).toEqual(['idle', 2]);
    reader.read();
    expect(voice.said.at(-1)).toBe('一');
  });

  it('ends where the voice fails, and a pause while silent changes nothing', () => {
    const { voice, reader, states } = setUp();
    reader.pause();
    expect(states).toEqual([]);
    reader.read();
    voice.finish('failed');
    expect(reader.state).toBe('idle');
  });
});
