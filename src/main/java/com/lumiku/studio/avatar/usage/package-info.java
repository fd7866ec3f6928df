/**
 * Where avatars are used: the history that apps write, and the caller's statistics. In come uses, out come histories and sums.
 * Begin with {@link com.lumiku.studio.avatar.usage.AvatarUsage}.
 */
package com.lumiku.studio.avatar.usage;
