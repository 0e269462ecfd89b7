// The room on the device for React: re-renders when it was looked at again.
import { useStore } from 'zustand';
import { deviceStorageStore } from './device-storage.ts';
import type { DeviceStorage } from './device-storage-session.ts';

/** What is known of the room. */
export function useDeviceStorage(): DeviceStorage {
  return useStore(deviceStorageStore);
}
