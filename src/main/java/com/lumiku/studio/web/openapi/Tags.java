package com.lumiku.studio.web.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** The subjects of calls, in the order in which a reader wants them. */
final class Tags {

    static final List<Tag> ALL = List.of(
            tag("Avatar projects", "Folders for avatars: each avatar belongs to one."),
            tag("Avatars", "Persons with a picture, a persona and a look; and where they are used."),
            tag("Avatar generations", "Jobs that make avatars, from words, a preset or a picture."),
            tag("Presets", "Ready-made avatars to start from, for everybody."),
            tag("Persona examples", "Personas for inspiration, for everybody."),
            tag("Pose library", "The poses on offer and their categories, for everybody."),
            tag("Pose projects", "Folders for pictures of one avatar, or of one uploaded person."),
            tag("Pose generations", "Jobs that make pictures of an avatar in poses."),
            tag("Generated poses", "The pictures that such jobs made: formats, backgrounds, downloads."),
            tag("Pose requests", "Wishes for new poses, which all users see and vote for."),
            tag("Credits", "What the caller has of the platform's credits, and what costs how many."),
            tag("Generators", "Who makes the pictures, what it can do, and what forms may offer."),
            tag("Queue", "What is queued and running, for administrators."),
            tag("Webhooks", "Where a user wants to be told what happens, and what became of it."),
            tag("Events", "One stream of server-sent events for everything of the caller's."),
            tag("Downloads", "Links that a browser downloads by itself, without a header."),
            tag("Portraits", "A person for every seed, as a picture by URL, for everybody."),
            tag("Media", "The files behind the signed links of answers."));

    private Tags() {}

    private static Tag tag(String name, String description) {
        return OASFactory.createTag().name(name).description(description);
    }
}
