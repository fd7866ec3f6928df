package com.lumiku.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The table of packages on the architecture's page.
 *
 * @param packages all that it names, such as {@code pose.library}
 * @param uses of each first name, the others that are used, also by rooms below it
 */
record PackageTable(Set<String> packages, Map<String, Set<String>> uses) {

    private static final Path PAGE = Path.of("src/docs/architecture.md");
    private static final String HEAD = "| package | holds | uses |";
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    static PackageTable read() {
        PackageTable table = new PackageTable(new TreeSet<>(), new TreeMap<>());
        List<String> lines = lines();
        lines.subList(lines.indexOf(HEAD) + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|"))
                .forEach(cells -> table.add(names(cells[1]), cells[3]));
        return table;
    }

    private void add(List<String> rooms, String used) {
        packages.addAll(rooms);
        List<String> others = new ArrayList<>(names(used));
        // "what `avatar` uses"
        if (used.contains("what `")) {
            others.addAll(uses.getOrDefault(others.getFirst(), Set.of()));
        }
        for (String room : rooms) {
            String first = first(room);
            Set<String> all = uses.computeIfAbsent(first, name -> new TreeSet<>());
            others.stream()
                    .map(PackageTable::first)
                    .filter(other -> !other.equals(first))
                    .forEach(all::add);
        }
    }

    private static String first(String room) {
        return Arrays.asList(room.split("\\.")).getFirst();
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
