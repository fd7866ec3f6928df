/**
 * Marks what depends on the insides of a library, which an upgrade may change without a word. Begin with {@link
 * com.lumiku.studio.internals.ReachesInto}; {@code library-internals.md} lists them all.
 */
package com.lumiku.studio.internals;
