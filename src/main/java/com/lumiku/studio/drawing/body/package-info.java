/**
 * Whole figures in any pose: limbs, hands and what they hold, seats, animals. Begin with {@code Figure}.
 *
 * <p>A <i>stance</i> is where the joints of a pose lie in the picture; <i>layers</i> say which limb is in front of which.
 */
package com.lumiku.studio.drawing.body;
