/**
 * {@code DATABASE_URL}, and what it becomes for each client: the JDBC pool, the reactive pool, the connection that listens. In
 * comes an address as Prisma or libpq write it; out come settings and connections that are thrown away when they lead nowhere.
 * Begin with {@link com.lumiku.studio.database.DatabaseUrl}.
 */
package com.lumiku.studio.database;
