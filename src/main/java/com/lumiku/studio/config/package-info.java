/**
 * What the settings of all packages share. Each package has its own beside their user, as {@code @ConfigMapping}; here are the range
 * of a setting and what a replica is. Begin with {@link com.lumiku.studio.config.Replica}.
 */
package com.lumiku.studio.config;
