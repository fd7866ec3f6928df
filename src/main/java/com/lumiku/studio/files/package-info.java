/**
 * Files that are nobody else's business: databases, pictures, keys, backups; and resources that executables have packed. Begin with
 * {@link com.lumiku.studio.files.PrivateFiles}.
 */
package com.lumiku.studio.files;
