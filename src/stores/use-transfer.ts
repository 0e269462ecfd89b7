// The two sides of a transfer for React.
import { useStore } from 'zustand';
import { receiving, sending } from './transfer.ts';
import type { ReceiveState } from './transfer-receive.ts';
import type { SendState } from './transfer-send.ts';

export function useSending(): SendState {
  return useStore(sending.store);
}

export function useReceiving(): ReceiveState {
  return useStore(receiving.store);
}
