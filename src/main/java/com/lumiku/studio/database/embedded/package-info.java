/**
 * A PostgreSQL of our own, for who configured none: unpacked, started, joined and stopped. In comes a home folder, out comes an
 * address. Begin with {@link com.lumiku.studio.database.embedded.EmbeddedServer}.
 *
 * <p>The <i>postmaster</i> is the server's first process; the <i>home</i> is the folder that holds its data.
 */
package com.lumiku.studio.database.embedded;
