package com.lumiku.studio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.lumiku.studio.docs.Document;
import com.lumiku.studio.docs.Document.ShownCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command of ours that a page shows is one, with options that it has. */
class DocumentedCommandsTest {

    private static final Pattern PROGRAM = Pattern.compile("(.*/)?avatar-studio");
    private static final String JAR = "-jar";

    private final CommandLine line = line();

    static Stream<String> commands() {
        return line().getSubcommands().keySet().stream();
    }

    static Stream<List<String>> shown() {
        return Document.all().stream()
                .flatMap(document -> Stream.concat(
                        document.commands().stream(),
                        document.codeWords().stream()
                                .filter(code ->
                                        code.startsWith("avatar-studio ") || code.startsWith("./avatar-studio "))
                                .map(ShownCommand::of)))
                .map(DocumentedCommandsTest::arguments)
                .filter(arguments -> !arguments.isEmpty())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void isACommand(List<String> arguments) {
        assertThatCode(() -> line.parseArgs(arguments.toArray(String[]::new))).doesNotThrowAnyException();
    }

    @Test
    void manyAreShown() {
        assertThat(shown()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void tellsWhatItIsFor(String command) {
        StringWriter out = new StringWriter();
        assertThat(line.setOut(new PrintWriter(out)).execute(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: avatar-studio " + command);
    }

    @Test
    void theTableNamesEachCommand() {
        List<List<String>> rows = Document.read(Document.PAGES.resolve("operations.md")).rows().stream()
                .map(cells -> ShownCommand.of(cells.getFirst().replaceAll("[`\\[\\]]", ""))
                        .words())
                .filter(words -> !words.isEmpty())
                .filter(words -> line.getSubcommands().containsKey(words.getFirst()))
                .toList();
        assertThat(rows)
                .extracting(List::getFirst)
                .containsAll(line.getSubcommands().keySet());
        assertThat(rows).allSatisfy(words -> line.parseArgs(words.toArray(String[]::new)));
    }

    private static CommandLine line() {
        return StudioCommand.line(parsed -> ExitCode.OK);
    }

    /** What the program gets, whether it is the executable or the jar; nothing where it is another program. */
    private static List<String> arguments(ShownCommand command) {
        List<String> words = new ArrayList<>(command.words());
        int jar = words.indexOf(JAR);
        if (command.program().equals("java") && jar >= 0 && words.get(jar + 1).endsWith("quarkus-run.jar")) {
            return words.subList(jar + 2, words.size());
        }
        if (!PROGRAM.matcher(command.program()).matches()) {
            return List.of();
        }
        return words.stream().skip(1).filter(word -> !word.startsWith("-X")).toList();
    }
}
