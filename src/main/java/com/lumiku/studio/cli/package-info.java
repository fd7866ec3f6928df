/**
 * The commands of the binary: migrate, verify, backup, restore, media, rollback, token, draw and serve. In come arguments, out come sentences
 * and an exit code. Begin with {@code StudioCommand}; each command is a class of its own.
 *
 * <p>An <i>installation</i> is the database with its pictures that a command works on.
 */
package com.lumiku.studio.cli;
