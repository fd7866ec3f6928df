/** Who is at the browser: the token of JWT mode. It lives as long as the tab. */
import { Signal } from './signal.ts';

const KEPT_AS = 'studio.token';

/** `none`: nobody has asked yet, or no token is needed. `missing`: the service wants one. */
export type SessionState = 'none' | 'missing' | 'refused' | 'given';

class Session {
  readonly state = new Signal<SessionState>('none');

  constructor() {
    const arrived = new URLSearchParams(location.hash.slice(1)).get('token');
    if (arrived) {
      sessionStorage.setItem(KEPT_AS, arrived);
      history.replaceState(history.state, '', location.pathname + location.search);
    }
    if (this.token()) {
      this.state.set('given');
    }
  }

  token(): string | null {
    return sessionStorage.getItem(KEPT_AS);
  }

  /** Whose token it is, as far as it says; nothing where there is none. */
  user(): string {
    const token = this.token() ?? '';
    try {
      const claims = JSON.parse(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')));
      return String(claims.userId ?? claims.sub ?? token);
    } catch {
      return token;
    }
  }

  use(token: string): void {
    sessionStorage.setItem(KEPT_AS, token.trim());
    this.state.set('given');
  }

  /** The service answered 401. */
  refused(): void {
    this.state.set(this.token() ? 'refused' : 'missing');
    sessionStorage.removeItem(KEPT_AS);
  }

  /** Nothing of this user's is left for whoever comes next. */
  signOut(): void {
    sessionStorage.clear();
    this.state.set('missing');
  }

  /** Where the platform's own sign-in is, with the way back; null where there is none. */
  signInAddress(): string | null {
    const address = document.querySelector<HTMLMetaElement>('meta[name=studio-sign-in]')?.content;
    if (!address) {
      return null;
    }
    const url = new URL(address, location.href);
    url.searchParams.set('returnTo', location.href);
    return url.href;
  }
}

export const session = new Session();
