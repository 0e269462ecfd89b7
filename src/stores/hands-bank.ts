// What the room can be asked and can play: fetched once, by the desk and by the wall.
import { createStore } from 'zustand/vanilla';
import type { HandsBank } from '../core/classroom/hands/hands-bank.ts';
import { isObject } from '../schema/words/guards.ts';
import { fetchJson } from './fetch-json.ts';

export type HandsBankState =
  | { readonly phase: 'none' | 'waiting' | 'failed' }
  | { readonly phase: 'ready'; readonly bank: HandsBank };

export const handsBank = createStore<HandsBankState>()(() => ({ phase: 'none' }));

/** Asks for it, unless it is there or on its way. */
export async function loadHandsBank(): Promise<void> {
  const { phase } = handsBank.getState();
  if (phase === 'waiting' || phase === 'ready') return;
  handsBank.setState({ phase: 'waiting' }, true);
  const { base = '/' } = document.documentElement.dataset;
  const fetched = await fetchJson(`${base}desk/hands.json`, isHandsBank, (url, init) => fetch(url, init));
  handsBank.setState(fetched.ok ? { phase: 'ready', bank: fetched.value } : { phase: 'failed' }, true);
}

function isHandsBank(body: unknown): body is HandsBank {
  return (
    isObject(body) && ['lessons', 'questions', 'talks', 'cases'].every((part) => Array.isArray(body[part]))
  );
}
