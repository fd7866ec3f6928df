/**
 * Bodies and what they wear, from the neck downwards, in any pose. Begin with {@code Figure}.
 *
 * <p>A <i>stance</i> is where the joints of a pose lie in the picture; <i>layers</i> say which limb is in front of which.
 */
package com.lumiku.studio.drawing.body;
