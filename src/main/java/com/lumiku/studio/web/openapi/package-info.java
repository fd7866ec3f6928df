/**
 * The API's document: what holds for all calls and schemas is written into it while it is built, and it is answered as the build wrote
 * it. Begin with {@code SharedApiRules}.
 */
package com.lumiku.studio.web.openapi;
