package com.lumiku.studio.drawing.sheet;

import com.lumiku.studio.drawing.data.DataFile;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Drawings that drawing programs open and edit: a file of SVG with a named group for each, moved to its place on the sheet and drawn
 * around the group's origin. What others use is in a group that moves it, since using a group moves it as well. Sheets are read when they are first asked for: what shapes are made of must not be in an executable's heap.
 */
public final class Sheet {

    private static final Map<String, Sheet> READ = new ConcurrentHashMap<>();

    private final Map<String, Drawing> drawings;

    private Sheet(Map<String, Drawing> drawings) {
        this.drawings = Map.copyOf(drawings);
    }

    /** @param file the name of a resource */
    public static Sheet of(String file) {
        return READ.computeIfAbsent(file, Sheet::read);
    }

    /** @throws NullPointerException where there is no group of that name */
    public Drawing drawing(String id) {
        return Objects.requireNonNull(drawings.get(id), id);
    }

    /** The names of its groups. */
    public Set<String> names() {
        return drawings.keySet();
    }

    private static Sheet read(String name) {
        return new Sheet(SheetReader.read(DataFile.text(name)));
    }
}
