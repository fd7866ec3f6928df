package com.lumiku.studio.figure;

/** An arm or a leg in its place, off the middle of the hips: its joints, and the tip of its hand or foot. */
record Limb(Vector root, Vector middle, Vector end, Vector tip) {}
