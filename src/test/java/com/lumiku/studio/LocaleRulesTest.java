package com.lumiku.studio;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is written for programs does not depend on the language of the machine: nothing asks for the default locale without saying so.
 * {@code "...".formatted} knows no other locale, so it may have texts in it, but no numbers.
 */
@AnalyzeClasses(packages = "com.lumiku.studio", importOptions = ImportOption.DoNotIncludeTests.class)
class LocaleRulesTest {

    @ArchTest
    static final ArchRule NOTHING_ASKS_FOR_THE_DEFAULT_LOCALE = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(PrintStream.class, "printf", String.class, Object[].class)
            .orShould()
            .callMethod(PrintStream.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
            .orShould()
            .callMethod(PrintWriter.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
            .orShould()
            .callMethod(NumberFormat.class, "getInstance")
            .orShould()
            .callMethod(NumberFormat.class, "getNumberInstance")
            .orShould()
            .callMethod(NumberFormat.class, "getIntegerInstance")
            .orShould()
            .callMethod(NumberFormat.class, "getPercentInstance")
            .orShould()
            .callConstructor(DecimalFormat.class, String.class)
            .orShould()
            .callConstructor(SimpleDateFormat.class, String.class);

    private static final Pattern FORMATTED = Pattern.compile("\\s*\\.formatted\\(");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"");
    private static final Pattern TEXT = Pattern.compile("%(?:\\d+\\$)?-?\\d*[sn]|%%");

    @Test
    void formattedTextsHaveNoNumbers() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(it -> it.toString().endsWith(".java")).toList()) {
                String code = Files.readString(source);
                Matcher calls = FORMATTED.matcher(code);
                while (calls.find()) {
                    String receiver = receiver(code.substring(0, calls.start()));
                    if (receiver == null
                            || TEXT.matcher(receiver).replaceAll("").contains("%")) {
                        wrong.add(source + ": " + receiver);
                    }
                }
            }
        }
        assertThat(wrong).as("use String.format(Locale.ROOT, ...)").isEmpty();
    }

    /** The text before a call; null where it is neither a literal, nor literals in parentheses, nor a constant of the file. */
    private static String receiver(String before) {
        if (before.endsWith("\"")) {
            return LITERAL.matcher(before)
                    .results()
                    .reduce((first, second) -> second)
                    .orElseThrow()
                    .group();
        }
        if (before.endsWith(")")) {
            return inParentheses(before);
        }
        Matcher name = Pattern.compile("(\\w+)$").matcher(before);
        if (!name.find()) {
            return null;
        }
        Matcher constant = Pattern.compile("\\b" + name.group(1) + "\\s*=\\s*((?:\\s++|\\+|" + LITERAL + ")++)")
                .matcher(before);
        return constant.find() ? constant.group(1) : null;
    }

    private static String inParentheses(String before) {
        String blanked = LITERAL.matcher(before)
                .replaceAll(literal -> "x".repeat(literal.group().length()));
        int depth = 0;
        for (int i = blanked.length() - 1; i >= 0; i--) {
            depth += blanked.charAt(i) == ')' ? 1 : blanked.charAt(i) == '(' ? -1 : 0;
            if (depth == 0) {
                return before.substring(i);
            }
        }
        return null;
    }
}
