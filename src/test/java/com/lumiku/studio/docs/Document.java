package com.lumiku.studio.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page for people, in Markdown, and what it shows them. */
public record Document(Path path, List<String> lines) {

    public static final Path PAGES = Path.of("src/docs");
    public static final Path README = Path.of("README.md");

    private static final List<Path> OTHERS =
            List.of(README, Path.of("docker/vps/install.md"), Path.of("src/main/assembly/README.md"));

    private static final String INDENT = "    ";
    private static final String FENCE = "```";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    /** All there are. */
    public static List<Document> all() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return Stream.concat(
                            OTHERS.stream(),
                            files.filter(file -> file.toString().endsWith(".md"))
                                    .sorted())
                    .map(Document::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one at a path. */
    public static Document read(Path path) {
        try {
            return new Document(path, Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its blocks of code have people type: one command each, without comments and what comes back. */
    public List<ShownCommand> commands() {
        List<ShownCommand> commands = new ArrayList<>();
        StringBuilder command = new StringBuilder();
        for (String line : code()) {
            if (command.isEmpty() && (line.startsWith("#") || line.isBlank())) {
                continue;
            }
            command.append(line.replaceFirst("(?<=\\s)# .*", ""));
            boolean goesOn = command.charAt(command.length() - 1) == '\\';
            boolean isQuoted = command.chars().filter(c -> c == '\'').count() % 2 == 1;
            if (goesOn) {
                command.setLength(command.length() - 1);
            } else if (!isQuoted) {
                commands.add(ShownCommand.of(command.toString()));
                command.setLength(0);
            }
        }
        return commands;
    }

    /** Pieces of code within its text. */
    public List<String> codeWords() {
        return lines.stream()
                .filter(line -> !line.startsWith(INDENT))
                .flatMap(line -> CODE.matcher(line).results())
                .map(code -> code.group(1))
                .toList();
    }

    /** The cells of each row of its tables, without headings. */
    public List<List<String>> rows() {
        return lines.stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| -"))
                .map(line ->
                        List.of(line.substring(2).replaceFirst("\\s*\\|$", "").split(" \\| ")))
                .toList();
    }

    /** Where it leads to, but for addresses on the web. */
    public List<String> links() {
        return LINK.matcher(String.join("\n", lines))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("://"))
                .toList();
    }

    /** What a link may have behind its number sign. */
    public List<String> anchors() {
        return lines.stream()
                .filter(line -> line.startsWith("#"))
                .map(heading -> heading.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    private List<String> code() {
        List<String> code = new ArrayList<>();
        boolean isFenced = false;
        boolean isIndented = false;
        String before = "";
        for (String line : lines) {
            if (line.startsWith(FENCE)) {
                isFenced = !isFenced && line.matches("```(sh|bash)?");
            } else {
                isIndented = line.startsWith(INDENT) && (isIndented || before.isBlank());
                if (isFenced || isIndented) {
                    code.add(isIndented ? line.substring(INDENT.length()) : line);
                }
            }
            before = line;
        }
        return code;
    }

    /**
     * A command as a page shows it.
     *
     * @param words without the variables that are set for it
     */
    public record ShownCommand(String line, List<String> words) {

        private static final Pattern WORD = Pattern.compile("(?:[^\\s\"'$]|\"[^\"]*\"|'[^']*'|\\$\\([^)]*\\)|\\$)+");
        private static final Pattern VARIABLE = Pattern.compile("[A-Z_]+=.*", Pattern.DOTALL);

        public static ShownCommand of(String line) {
            List<String> words = WORD.matcher(line)
                    .results()
                    .map(MatchResult::group)
                    .map(word -> word.replaceAll("[\"'](.*)[\"']", "$1"))
                    .collect(Collectors.toCollection(ArrayList::new));
            while (!words.isEmpty() && VARIABLE.matcher(words.getFirst()).matches()) {
                words.removeFirst();
            }
            return new ShownCommand(line.strip(), words);
        }

        /** The program that is run. */
        public String program() {
            return words.isEmpty() ? "" : words.getFirst();
        }

        /** What follows an option, or nothing. */
        public List<String> valuesOf(String option) {
            List<String> values = new ArrayList<>();
            for (int i = 0; i + 1 < words.size(); i++) {
                if (words.get(i).equals(option)) {
                    values.add(words.get(i + 1));
                }
            }
            return values;
        }

        @Override
        public String toString() {
            return line;
        }
    }
}
