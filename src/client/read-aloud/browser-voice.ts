import type { Voice } from './reader.ts';

/** The device's own voice, Chinese of the mainland where it has one. */
export function browserVoice(synthesis: SpeechSynthesis): Voice {
  // Chrome forgets to report the end of an utterance that nothing holds on to.
  let current: SpeechSynthesisUtterance | undefined;
  return {
    say(text, done) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = 'zh-CN';
      utterance.rate = 0.9;
      const voice = chineseVoice(synthesis.getVoices());
      if (voice) utterance.voice = voice;
      utterance.onend = () => {
        done('said');
      };
      utterance.onerror = () => {
        done('failed');
      };
      current = utterance;
      synthesis.speak(current);
    },
    hush() {
      current = undefined;
      synthesis.cancel();
    },
  };
}

function chineseVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const language = (voice: SpeechSynthesisVoice): string => voice.lang.replace('_', '-').toLowerCase();
  return (
    voices.find((voice) => language(voice) === 'zh-cn' && voice.localService) ??
    voices.find((voice) => language(voice).startsWith('zh') || language(voice).startsWith('cmn'))
  );
}
