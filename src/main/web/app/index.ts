/** The dashboard: everything below /ui/. */
import './tokens.css';
import './page.css';
import './elements/studio-app.ts';
