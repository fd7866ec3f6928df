package com.lumiku.studio.portrait;

import com.lumiku.studio.pose.library.PoseShapes;

/** A portrait as a file, for who needs no service: what the URL with the same words answers. */
public final class PortraitFile {

    private PortraitFile() {}

    /**
     * Draws a portrait.
     *
     * @param prompt in words, or null
     * @param pose the id of a pose of the catalog, or null for head and shoulders
     * @param size of each side in pixels, or null for the usual one
     * @param ending of the file's name: svg, png, jpg or json
     * @throws com.lumiku.studio.web.problem.ProblemException naming what is wrong
     * @throws IllegalArgumentException if there is no such format
     */
    public static byte[] draw(String seed, String prompt, String pose, String size, String ending) {
        PortraitFormat format = PortraitFormat.of(ending)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + ending + "' is no format: there are svg, png, jpg and json"));
        PortraitQuery query = new PortraitQuery();
        query.prompt = prompt;
        query.pose = pose;
        query.size = size;
        return format.encode(PortraitReading.read(seed, query, new PoseShapes()::of));
    }
}
