/** Small drawings beside words; they say nothing by themselves. */
import { css, html, LitElement, svg, type TemplateResult } from 'lit';

const LINES: Record<string, TemplateResult> = {
  home: svg`
    <path d="M4 11 12 4l8 7M6 9.5V20h12V9.5M10 20v-6h4v6" />
  `,
  avatars: svg`
    <circle cx="12" cy="8.5" r="3.7" /><path d="M4.5 20c.7-4.3 3.6-6.2 7.5-6.2s6.8 1.9 7.5 6.2" />
  `,
  poses: svg`
    <circle cx="12" cy="4.6" r="2.1" /><path d="M12 7v7M12 14l-3.5 6M12 14l3.5 6M5.5 7.5 12 10l6.5-4" />
  `,
  create: svg`
    <path d="M12 4v16M4 12h16" />
  `,
  pictures: svg`
    <rect x="3.5" y="4.5" width="17" height="15" rx="2" /><circle cx="9" cy="10" r="1.7" /><path
      d="m4 17 5-4 3.5 2.5L16 12l4.5 4"
    />
  `,
  activity: svg`
    <path d="M3 12h4l3-7 4 14 3-7h4" />
  `,
  settings: svg`
    <circle cx="12" cy="12" r="3" /><path
      d="M12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3M6 6l2.1 2.1M15.9 15.9 18 18M18 6l-2.1 2.1M8.1 15.9 6 18"
    />
  `,
  search: svg`
    <circle cx="11" cy="11" r="6.5" /><path d="m16 16 4.5 4.5" />
  `,
  close: svg`
    <path d="m6 6 12 12M18 6 6 18" />
  `,
  menu: svg`
    <path d="M4 7h16M4 12h16M4 17h16" />
  `,
  check: svg`
    <path d="m5 12.5 4.5 4.5L19 7.5" />
  `,
  heart: svg`
    <path d="M12 20C6 15.5 3.5 12.5 3.5 9A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2c0 3.5-2.5 6.5-8.5 11z" />
  `,
  download: svg`
    <path d="M12 4v11M7 10.5l5 5 5-5M5 20h14" />
  `,
  trash: svg`
    <path d="M5 7h14M10 4h4M7 7l.8 13h8.4L17 7" />
  `,
  edit: svg`
    <path d="M5 19h3L19 8l-3-3L5 16z" />
  `,
  dice: svg`
    <rect x="4.5" y="4.5" width="15" height="15" rx="3" /><path d="M9 9h.01M15 9h.01M12 12h.01M9 15h.01M15 15h.01" />
  `,
  left: svg`
    <path d="m14.5 6-6 6 6 6" />
  `,
  right: svg`
    <path d="m9.5 6 6 6-6 6" />
  `,
  upload: svg`
    <path d="M12 16V5M7 9.5l5-5 5 5M5 20h14" />
  `,
  copy: svg`
    <rect x="8.5" y="8.5" width="11" height="11" rx="2" /><path d="M15.5 8.5v-4h-11v11h4" />
  `,
  undo: svg`
    <path d="M8 5 4 9l4 4M4 9h9.5a5.5 5.5 0 0 1 0 11H9" />
  `,
  redo: svg`
    <path d="m16 5 4 4-4 4M20 9h-9.5a5.5 5.5 0 0 0 0 11H15" />
  `,
  mirror: svg`
    <path d="M12 4v16M9 7 3.5 17H9zM15 7l5.5 10H15z" />
  `,
  reset: svg`
    <path d="M5 5v5h5M5.6 10A7.5 7.5 0 1 1 4.6 14" />
  `,
  seen: svg`
    <path d="M2.5 12S6 6 12 6s9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6z" /><circle cx="12" cy="12" r="2.5" />
  `,
  hidden: svg`
    <path
      d="M4 4l16 16M9.5 6.4A9 9 0 0 1 12 6c6 0 9.5 6 9.5 6a16 16 0 0 1-2.7 3.2M6.3 8A16 16 0 0 0 2.5 12s3.5 6 9.5 6a9 9 0 0 0 3.9-.9"
    />
  `,
  compare: svg`
    <path d="M12 3v18M8 7 3.5 12 8 17M16 7l4.5 5-4.5 5" />
  `,
  up: svg`
    <path d="m6 14.5 6-6 6 6" />
  `,
  admin: svg`
    <path d="M12 3.5 5 6v5.5c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6zM9 12l2.2 2.2L15.5 10" />
  `,
  folder: svg`
    <path d="M3.5 6.5h6l2 2.5h9v10h-17z" />
  `,
};

export class StudioIcon extends LitElement {
  static override properties = { name: {} };
  declare name: string;

  static override styles = css`
    :host {
      display: inline-flex;
      width: 1.25em;
      height: 1.25em;
      flex: none;
    }

    svg {
      width: 100%;
      height: 100%;
      fill: var(--icon-fill, none);
      stroke: currentcolor;
      stroke-width: 1.7;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `;

  override render(): TemplateResult {
    return html`
      <svg viewBox="0 0 24 24" aria-hidden="true">${LINES[this.name]}</svg>
    `;
  }
}

customElements.define('studio-icon', StudioIcon);
