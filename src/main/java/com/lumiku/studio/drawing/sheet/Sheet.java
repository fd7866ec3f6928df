package com.lumiku.studio.drawing.sheet;

import com.lumiku.studio.drawing.data.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drawings that drawing programs open and edit: a file of SVG with a named group for each, moved to its place on the sheet and drawn
 * around the group's origin. What others use is in a group that moves it, since using a group moves it as well. A drawing is read when
 * it is first asked for, which takes a millisecond instead of the hundreds that a whole sheet takes a cold service; and what shapes
 * are made of must not be in an executable's heap.
 */
public final class Sheet {

    private static final Map<String, Sheet> READ = new ConcurrentHashMap<>();
    private static final Pattern GROUP = Pattern.compile("<(/?)g\\b([^<>]*)>");

    /** The text of each group. */
    private final Map<String, String> groups;

    private final Map<String, List<Ink>> gradients;
    private final Map<String, Drawing> drawings = new ConcurrentHashMap<>();

    private Sheet(String text) {
        groups = Map.copyOf(groups(text));
        gradients = SheetReader.gradients(text.substring(0, text.indexOf("<g ")));
    }

    /** @param file the name of a resource */
    public static Sheet of(String file) {
        return READ.computeIfAbsent(file, Sheet::read);
    }

    /** @throws NullPointerException where there is no group of that name */
    public Drawing drawing(String name) {
        Drawing known = drawings.get(name);
        if (known != null) {
            return known;
        }
        String text = Objects.requireNonNull(groups.get(name), name);
        Drawing drawing = SheetReader.drawing(name, text, gradients, this::drawing);
        drawings.put(name, drawing);
        return drawing;
    }

    /** The names of its groups. */
    public Set<String> names() {
        return groups.keySet();
    }

    private static Sheet read(String name) {
        return new Sheet(DataFile.text(name));
    }

    /** Outermost groups by name; one that only moves another has the name of that. */
    private static Map<String, String> groups(String text) {
        Map<String, String> groups = new HashMap<>();
        Matcher tag = GROUP.matcher(text);
        String name = "";
        int depth = 0;
        int start = 0;
        while (tag.find()) {
            if (tag.group(1).isEmpty()) {
                start = depth == 0 ? tag.start() : start;
                name = depth == 0 || name.isEmpty()
                        ? Element.of("g", tag.group(2)).id()
                        : name;
                depth++;
            } else if (--depth == 0) {
                groups.put(name, text.substring(start, tag.end()));
            }
        }
        return groups;
    }
}
