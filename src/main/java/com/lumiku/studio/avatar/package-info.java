/**
 * The Avatar Creator: projects, avatars and the generations that make them. In come requests of owners and finished units of the
 * queue; out go views, events and rows of {@code avatar_projects}, {@code avatars} and {@code avatar_generations}. Begin with
 * {@link com.lumiku.studio.avatar.Avatar} and {@code AvatarGenerations}.
 *
 * <p>A <i>generation</i> is a job that makes one avatar; <i>persona</i> and <i>look</i> are what is said of it.
 */
package com.lumiku.studio.avatar;
