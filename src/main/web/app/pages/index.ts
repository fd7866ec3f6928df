/** Which page stands at which address. Those that most people see come with the first script, the others when they are asked for. */
import { html, type TemplateResult } from 'lit';
import type { Sentence } from '../i18n/en.ts';
import { match } from '../state/router.ts';
import './activity-page.ts';
import './avatar-page.ts';
import './avatars-page.ts';
import './home-page.ts';
import './job-page.ts';
import './missing-page.ts';
import './pictures-page.ts';
import './poses-page.ts';

type Names = Record<string, string>;

export interface Page {
  pattern: string;
  title: Sentence;
  /** Pages with an icon are in the menu. */
  icon?: string;
  /** The page in the menu that this one belongs to. */
  under?: string;
  /** What else the page needs, where that is not with the first script. */
  load?: () => Promise<unknown>;
  draw: (names: Names) => TemplateResult;
}

export const PAGES: Page[] = [
  {
    pattern: '/ui',
    title: 'nav.home',
    icon: 'home',
    draw: () =>
      html`
        <home-page></home-page>
      `,
  },
  {
    pattern: '/ui/avatars',
    title: 'nav.avatars',
    icon: 'avatars',
    draw: () =>
      html`
        <avatars-page></avatars-page>
      `,
  },
  {
    pattern: '/ui/avatars/new',
    title: 'new.title',
    under: '/ui/avatars',
    load: () => import('./new-avatar-page.ts'),
    draw: () =>
      html`
        <new-avatar-page></new-avatar-page>
      `,
  },
  {
    pattern: '/ui/avatars/:id',
    title: 'nav.avatars',
    under: '/ui/avatars',
    draw: ({ id }) =>
      html`
        <avatar-page avatar="${id}"></avatar-page>
      `,
  },
  {
    pattern: '/ui/poses',
    title: 'nav.poses',
    icon: 'poses',
    draw: () =>
      html`
        <poses-page></poses-page>
      `,
  },
  {
    pattern: '/ui/poses/new',
    title: 'editor.title',
    under: '/ui/poses',
    load: () => import('./pose-editor-page.ts'),
    draw: () =>
      html`
        <pose-editor-page></pose-editor-page>
      `,
  },
  {
    pattern: '/ui/poses/requests',
    title: 'requests.title',
    under: '/ui/poses',
    load: () => import('./requests-page.ts'),
    draw: () =>
      html`
        <requests-page></requests-page>
      `,
  },
  {
    pattern: '/ui/poses/:id/edit',
    title: 'editor.title',
    under: '/ui/poses',
    load: () => import('./pose-editor-page.ts'),
    draw: ({ id }) =>
      html`
        <pose-editor-page pose="${id}"></pose-editor-page>
      `,
  },
  {
    pattern: '/ui/create',
    title: 'nav.create',
    icon: 'create',
    load: () => import('./create-page.ts'),
    draw: () =>
      html`
        <create-page></create-page>
      `,
  },
  {
    pattern: '/ui/jobs/:id',
    title: 'job.title',
    under: '/ui/activity',
    draw: ({ id }) =>
      html`
        <job-page job="${id}"></job-page>
      `,
  },
  {
    pattern: '/ui/jobs/:app/:id',
    title: 'job.title',
    under: '/ui/activity',
    draw: ({ app, id }) =>
      html`
        <job-page app="${app}" job="${id}"></job-page>
      `,
  },
  {
    pattern: '/ui/pictures',
    title: 'nav.pictures',
    icon: 'pictures',
    draw: () =>
      html`
        <pictures-page></pictures-page>
      `,
  },
  {
    pattern: '/ui/activity',
    title: 'nav.activity',
    icon: 'activity',
    draw: () =>
      html`
        <activity-page></activity-page>
      `,
  },
  {
    pattern: '/ui/webhooks',
    title: 'webhooks.title',
    under: '/ui/settings',
    load: () => import('./webhooks-page.ts'),
    draw: () =>
      html`
        <webhooks-page></webhooks-page>
      `,
  },
  {
    pattern: '/ui/admin',
    title: 'admin.title',
    under: '/ui/settings',
    load: () => import('./admin-page.ts'),
    draw: () =>
      html`
        <admin-page></admin-page>
      `,
  },
  {
    pattern: '/ui/settings',
    title: 'nav.settings',
    icon: 'settings',
    load: () => import('./settings-page.ts'),
    draw: () =>
      html`
        <settings-page></settings-page>
      `,
  },
];

const MISSING: Page = {
  pattern: '',
  title: 'missing.title',
  draw: () =>
    html`
      <missing-page></missing-page>
    `,
};

/** A script that is gone belongs to an older release than the service: the whole page is loaded anew, but not again and again. */
function loadAnew(): void {
  const last = Number(sessionStorage.getItem('studio.loaded-anew'));
  if (Date.now() - last > 60_000) {
    sessionStorage.setItem('studio.loaded-anew', String(Date.now()));
    location.reload();
  }
}

/** The page at an address, and what stands in the address for its names. */
export function pageAt(path: string): { page: Page; names: Names } {
  for (const page of PAGES) {
    const names = match(page.pattern, path);
    if (names) {
      page.load?.().catch(loadAnew);
      return { page, names };
    }
  }
  return { page: MISSING, names: {} };
}
