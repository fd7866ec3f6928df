package com.lumiku.studio.drawing.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Everything is drawn as somebody has seen and accepted it. Without further words that looks at one drawing of each cell, which
 * takes a few seconds; {@code -Dgallery} looks at all of them, and writes them to be looked at by people, with what looks different;
 * {@code -Dgallery=accept} takes that as it is now.
 */
class GalleryTest {

    private static final Path FOLDER = Path.of("target/gallery");

    private final String wanted = System.getProperty("gallery");

    @Test
    void looksAsItWasAccepted() throws IOException, InterruptedException {
        List<Cell> cells = Gallery.cells();
        int count = wanted == null ? 1 : Integer.MAX_VALUE;
        Map<String, List<String>> hashes = hashes(cells, count);
        Map<String, List<String>> accepted = AcceptedHashes.read();
        List<Cell> changed = cells.stream()
                .filter(cell -> !hashes.get(cell.id()).equals(first(accepted.get(cell.id()), count)))
                .toList();
        if (wanted != null) {
            Sheets.write(cells, FOLDER);
            Sheets.writeChanges(changed, FOLDER);
            Sheets.writeFormer(changed, FOLDER.resolve("before"));
        }
        if ("accept".equals(wanted)) {
            AcceptedHashes.write(hashes);
            return;
        }
        assertThat(changed.stream().map(Cell::id))
                .as("cells that look different: write them to target/gallery/changes.html with -Dgallery, look at them,"
                        + " and accept them with -Dgallery=accept")
                .isEmpty();
        assertThat(accepted.keySet())
                .as("cells that are no more: -Dgallery=accept")
                .isEqualTo(hashes.keySet());
    }

    private static Map<String, List<String>> hashes(List<Cell> cells, int count) {
        List<List<String>> hashes =
                cells.parallelStream().map(cell -> cell.hashes(count)).toList();
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(cells.get(i).id(), hashes.get(i));
        }
        return named;
    }

    private static List<String> first(List<String> hashes, int count) {
        return hashes == null ? List.of() : hashes.stream().limit(count).toList();
    }
}
