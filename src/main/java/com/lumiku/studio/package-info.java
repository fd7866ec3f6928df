/**
 * The process: starts the service, or one command of it, with its database. It holds {@link com.lumiku.studio.StudioApplication}
 * alone, and nobody imports it.
 */
package com.lumiku.studio;
