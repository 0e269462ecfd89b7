// The browser's voices: finds one that reads Chinese and lets it speak.
import { pickVoice } from '../../core/reading/pick-voice.ts';
import type { Speaker } from './player.ts';

/** Some browsers load their voices only when they are asked for, and tell when they are there. */
const WAIT_MS = 2500;

/** A speaker, or why there is none: the browser can't speak, or the device has no voice for Chinese. */
export async function findSpeaker(): Promise<Speaker | 'noSpeech' | 'noVoice'> {
  if (!('speechSynthesis' in window) || typeof SpeechSynthesisUtterance !== 'function') return 'noSpeech';
  const voice = pickVoice(speechSynthesis.getVoices()) ?? (await laterVoice());
  return voice ? speakerOf(voice) : 'noVoice';
}

function laterVoice(): Promise<SpeechSynthesisVoice | undefined> {
  return new Promise((resolve) => {
    const done = (voice: SpeechSynthesisVoice | undefined) => {
      clearTimeout(timer);
      speechSynthesis.removeEventListener('voiceschanged', look);
      resolve(voice);
    };
    const look = () => {
      const voice = pickVoice(speechSynthesis.getVoices());
      if (voice) done(voice);
    };
    const timer = setTimeout(() => done(undefined), WAIT_MS);
    speechSynthesis.addEventListener('voiceschanged', look);
  });
}

function speakerOf(voice: SpeechSynthesisVoice): Speaker {
  // Held here: an utterance that nobody holds is collected by some browsers, and its end is never told.
  let held: SpeechSynthesisUtterance | undefined;
  return {
    speak: (text, rate, onEnd, onFail) => {
      held = new SpeechSynthesisUtterance(text);
      held.voice = voice;
      held.lang = voice.lang;
      held.rate = rate;
      held.onend = onEnd;
      held.onerror = onFail;
      speechSynthesis.speak(held);
    },
    stop: () => {
      if (held) {
        held.onend = null;
        held.onerror = null;
      }
      speechSynthesis.cancel();
    },
  };
}
