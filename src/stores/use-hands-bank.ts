// What the room can be asked and can play, for React: asked for at its first use.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { type HandsBankState, handsBank, loadHandsBank } from './hands-bank.ts';

export function useHandsBank(): HandsBankState {
  useEffect(() => void loadHandsBank(), []);
  return useStore(handsBank);
}
