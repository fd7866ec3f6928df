package com.lumiku.studio.drawing.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was to be seen of each cell when somebody last looked: a line of the cell and the hashes of its drawings. */
final class AcceptedHashes {

    static final Path FILE = Path.of("src/test/resources/gallery.txt");

    private AcceptedHashes() {}

    static Map<String, List<String>> read() throws IOException {
        Map<String, List<String>> accepted = new LinkedHashMap<>();
        if (Files.exists(FILE)) {
            for (String line : Files.readAllLines(FILE)) {
                List<String> words = List.of(line.split(" "));
                accepted.put(words.getFirst(), words.subList(1, words.size()));
            }
        }
        return accepted;
    }

    static void write(Map<String, List<String>> hashes) throws IOException {
        Files.writeString(
                FILE,
                hashes.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + String.join(" ", entry.getValue()) + "\n")
                        .collect(Collectors.joining()));
    }
}
