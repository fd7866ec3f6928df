/**
 * What the packages below share: digests, and the event loop of a call.
 */
package com.lumiku.studio.web;
