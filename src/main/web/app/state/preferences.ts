/** What somebody has chosen for this browser. */
import { Signal } from './signal.ts';

export type Theme = 'system' | 'light' | 'dark';

const THEME = 'studio.theme';

function kept(): Theme {
  const value = localStorage.getItem(THEME);
  return value === 'light' || value === 'dark' ? value : 'system';
}

export const theme = new Signal<Theme>(kept());

function show(chosen: Theme): void {
  if (chosen === 'system') {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = chosen;
  }
}

show(theme.get());
theme.subscribe((chosen) => {
  localStorage.setItem(THEME, chosen);
  show(chosen);
});
