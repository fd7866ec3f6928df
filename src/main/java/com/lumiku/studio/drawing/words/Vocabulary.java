package com.lumiku.studio.drawing.words;

import com.lumiku.studio.drawing.data.DataFile;
import com.lumiku.studio.drawing.words.Phrase.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of all traits, as the files of the vocabulary have them: one file for each kind, one line for each constant, English
 * words before a bar and Indonesian ones behind it.
 */
final class Vocabulary {

    private static final Map<String, List<Phrase>> BY_CONSTANT = read();
    private static final Map<String, List<Phrase>> BY_FIRST_WORD = BY_CONSTANT.values().stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(phrase -> phrase.tokens().getFirst()));

    private Vocabulary() {}

    static List<String> words(String kind, String constant) {
        return BY_CONSTANT.getOrDefault(key(kind, constant), List.of()).stream()
                .map(Phrase::text)
                .toList();
    }

    static List<Phrase> beginningWith(String word) {
        return BY_FIRST_WORD.getOrDefault(word, List.of());
    }

    private static String key(String kind, String constant) {
        return kind + "." + constant;
    }

    private static Map<String, List<Phrase>> read() {
        return DataFile.KINDS.stream()
                .flatMap(kind -> lines(kind).map(line -> phrases(kind, line)))
                .collect(Collectors.toMap(
                        phrases -> key(
                                phrases.getFirst().kind(), phrases.getFirst().constant()),
                        phrases -> phrases,
                        (one, other) -> {
                            throw new IllegalStateException("Two lines for " + one.getFirst());
                        },
                        LinkedHashMap::new));
    }

    private static Stream<String> lines(String kind) {
        return DataFile.text(DataFile.ofWords(kind)).lines();
    }

    private static List<Phrase> phrases(String kind, String line) {
        String constant = line.substring(0, line.indexOf(':'));
        String[] languages = line.substring(constant.length() + 1).split("\\|", 2);
        List<String> english = split(languages[0]);
        List<String> indonesian = languages.length == 1 ? List.of() : split(languages[1]);
        List<Phrase> phrases = new ArrayList<>();
        english.forEach(text -> phrases.add(
                phrase(kind, constant, text, indonesian.contains(text) ? Language.BOTH : Language.ENGLISH)));
        indonesian.stream()
                .filter(text -> !english.contains(text))
                .forEach(text -> phrases.add(phrase(kind, constant, text, Language.INDONESIAN)));
        return List.copyOf(phrases);
    }

    private static List<String> split(String words) {
        return Stream.of(words.split(","))
                .map(String::trim)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static Phrase phrase(String kind, String constant, String text, Language language) {
        return new Phrase(kind, constant, text, Tokens.of(text), language);
    }
}
