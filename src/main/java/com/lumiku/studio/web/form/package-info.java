/**
 * Forms with one file, read while they arrive and bounded in every part. Begin with {@link
 * com.lumiku.studio.web.form.UploadForm}.
 */
package com.lumiku.studio.web.form;
