/**
 * Settings for what needs some before Quarkus runs, as an executable does not know its environment until then. Begin with {@link
 * com.lumiku.studio.config.StartConfig}.
 */
package com.lumiku.studio.config;
