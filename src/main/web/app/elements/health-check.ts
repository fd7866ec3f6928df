/** What one check of readiness says. */
import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../i18n/index.ts';
import type { HealthCheck } from '../state/service.ts';

export function healthCheck(check: HealthCheck): TemplateResult {
  const { reason, missing, ...others } = check.data ?? {};
  const isUp = check.status === 'UP';
  return html`
    <div class="check">
      <p class="name"><strong>${check.name}</strong> <span class="${isUp ? 'up' : 'down'}">${t(
        isUp ? 'admin.health.up' : 'admin.health.down',
      )}</span></p>
      ${reason
        ? html`
          <p>${reason}</p>
        `
        : nothing} ${missing
        ? html`
          <p>${t('ready.missing')}: <code>${plain(missing)}</code></p>
        `
        : nothing} ${Object.entries(others).map(([name, value]) =>
          html`
            <p class="quiet">${name}: <code>${plain(value)}</code></p>
          `
        )}
    </div>
  `;
}

function plain(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : JSON.stringify(value);
}
