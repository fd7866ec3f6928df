package com.lumiku.studio.figure;

/**
 * Everything a generator has to know to make one picture. The same description always means the same picture.
 *
 * @param prompt what the user asked for in words, or null
 * @param action what the figure does, for generators that go by words, or null; says nothing of how it looks
 * @param pose the pose of the figure; null for a portrait
 * @param reference a picture of the avatar to be recognised in the result, an encoded JPEG or PNG, or null
 * @param width in pixels
 * @param height in pixels
 * @param seed what makes one variation differ from another, 0 to 2^31-1 (the column is an integer)
 * @param identity what decides about the person where nobody else does: the same in all pictures of one person
 */
public record Description(
        String prompt,
        String action,
        Persona persona,
        Look look,
        Pose pose,
        Backdrop backdrop,
        byte[] reference,
        int width,
        int height,
        int seed,
        int identity) {

    /** A picture whose seed also decides about the person. */
    public Description(
            String prompt,
            Persona persona,
            Look look,
            Pose pose,
            Backdrop backdrop,
            byte[] reference,
            int width,
            int height,
            int seed) {
        this(prompt, null, persona, look, pose, backdrop, reference, width, height, seed, seed);
    }

    /** The same before another backdrop. */
    public Description before(Backdrop other) {
        return new Description(prompt, action, persona, look, pose, other, reference, width, height, seed, identity);
    }

    /** Whether only head and shoulders are wanted, unposed. */
    public boolean isPortrait() {
        return pose == null;
    }
}
