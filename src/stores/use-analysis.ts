// The analysis for React: re-renders when it has come or failed.
import { useStore } from 'zustand';
import { analysisDesk } from './analysis.ts';
import type { AnalysisState } from './analysis-desk.ts';

export function useAnalysis(): AnalysisState {
  return useStore(analysisDesk.store);
}
