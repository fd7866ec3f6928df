/**
 * The API's document, as the build wrote it. Begin with {@code BuiltApiDocument}.
 */
package com.lumiku.studio.web.openapi;
