package com.lumiku.studio.generation;

/**
 * What a generator can do.
 *
 * @param longestSide the most pixels a side may have
 * @param poses whether it follows the pose of a description
 * @param references whether it follows the reference picture of a description
 * @param identities whether it makes the same person of the same look, words and identity, without a reference
 */
public record Capabilities(int longestSide, boolean poses, boolean references, boolean identities) {

    /** Of a generator whose people differ from picture to picture, unless they are shown to it. */
    public Capabilities(int longestSide, boolean poses, boolean references) {
        this(longestSide, poses, references, false);
    }
}
