/**
 * Something to look at: {@code serve --demo} fills an empty database with a project, six avatars and a finished job, by the service's
 * own API. Begin with {@code Demo}.
 */
package com.lumiku.studio.demo;
