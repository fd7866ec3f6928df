/**
 * Who is calling, and how often they may. In come requests with a token, or without one in single-user mode; out comes the {@link
 * com.lumiku.studio.account.Caller}. Begin with {@code Authentication}, which chooses how callers are told apart.
 *
 * <p>A <i>membership</i> is what the platform's table {@code users} says of a user; a <i>rate limit</i> is what each user may do
 * how often.
 */
package com.lumiku.studio.account;
