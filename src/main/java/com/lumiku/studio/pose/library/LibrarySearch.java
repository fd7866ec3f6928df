package com.lumiku.studio.pose.library;

import com.lumiku.studio.pose.library.Vocabulary.Uses;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is searched for in the pose library: every term must be found, as a word of a pose's name, description or tags.
 *
 * @param inName which part of all poses it may find by their names, 0 to 1, as far as the vocabulary knows
 * @param elsewhere which part it may find besides
 * @param poses how many poses there are, as far as the vocabulary knows
 */
record LibrarySearch(List<Term> terms, double inName, double elsewhere, long poses) {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_TERMS = 8;

    /**
     * One word as somebody typed it.
     *
     * @param words what it stands for, in lower case, of letters and digits only
     * @param beginning whether a longer word may go on from there
     */
    record Term(List<String> words, boolean beginning) {

        static Term beginningWith(String word) {
            return new Term(List.of(word), true);
        }

        static Term anyOf(List<String> words) {
            return new Term(words, false);
        }

        /** As PostgreSQL's tsquery. */
        String query() {
            return words.stream()
                    .map(word -> '\'' + word + '\'' + (beginning ? ":*" : ""))
                    .collect(Collectors.joining(" | ", "(", ")"));
        }

        /** As PostgreSQL's regular expression, which finds the same. */
        String pattern() {
            return "(?:^|[^[:alnum:]])(?:" + String.join("|", words) + ")" + (beginning ? "" : "(?:$|[^[:alnum:]])");
        }
    }

    /** The words of a text, as PostgreSQL's configuration 'simple' has them, without repetitions; not more than eight. */
    static List<String> words(String text) {
        return SEPARATORS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_TERMS)
                .toList();
    }

    /** What to look for when somebody types these words, as far as the vocabulary can tell what was meant. */
    static LibrarySearch of(List<String> words, Vocabulary vocabulary) {
        List<Term> terms = words.stream().map(vocabulary::term).toList();
        return new LibrarySearch(
                terms,
                share(terms, vocabulary, Uses::inName),
                share(terms, vocabulary, Uses::elsewhere),
                vocabulary.poses());
    }

    private static double share(List<Term> terms, Vocabulary vocabulary, ToIntFunction<Uses> place) {
        return terms.stream().mapToDouble(term -> vocabulary.share(term, place)).reduce(1, (a, b) -> a * b);
    }

    String query() {
        return terms.stream().map(Term::query).collect(Collectors.joining(" & "));
    }

    List<String> patterns() {
        return terms.stream().map(Term::pattern).toList();
    }
}
