// What the room can be asked and can play, for React: asked for at its first use.
import { useStore } from 'zustand';
import { type HandsBankState, handsBank, loadHandsBank } from './hands-bank.ts';

let isAsked = false;

export function useHandsBank(): HandsBankState {
  if (!isAsked) {
    isAsked = true;
    // Not while React draws.
    queueMicrotask(() => void loadHandsBank());
  }
  return useStore(handsBank);
}
