/** Files that are nobody else's business: databases, pictures, keys, backups. Begin with {@link com.lumiku.studio.files.PrivateFiles}. */
package com.lumiku.studio.files;
