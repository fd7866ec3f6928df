package com.lumiku.studio.pose.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.pose.library.LibrarySearch.Term;
import com.lumiku.studio.pose.library.Vocabulary.Uses;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    private static final Vocabulary VOCABULARY = vocabulary("stand", "portrait", "hijab", "hijrah", "sit", "yoga");

    @Test
    void aKnownBeginningIsMeantAsItIs() {
        assertThat(VOCABULARY.term("port")).isEqualTo(Term.beginningWith("port"));
        assertThat(VOCABULARY.term("yoga")).isEqualTo(Term.beginningWith("yoga"));
    }

    @ParameterizedTest
    @CsvSource({
        "standing, stand",
        "portrat, portrait",
        "potrait, portrait",
        "portriat, portrait",
        "prtraits, portrait",
        "hijap, hijab",
        "hijba, hijab",
        "yogi, yoga",
        "portarit, portrait",
        "potrai, portrait"
    })
    void aMistypedWordMeansTheClosestOnes(String typed, String meant) {
        assertThat(VOCABULARY.term(typed)).isEqualTo(Term.anyOf(List.of(meant)));
    }

    @ParameterizedTest
    @CsvSource({"sot", "dance", "xyzxyzxyz", "standstill"})
    void whatIsTooFarFromAnythingStaysAsItIs(String typed) {
        assertThat(VOCABULARY.term(typed)).isEqualTo(Term.beginningWith(typed));
    }

    @Test
    void severalMayBeMeantTheMostFrequentFirst() {
        Vocabulary vocabulary = vocabulary("lean", "leap");
        vocabulary.words().put("lead", new Uses(9, 0));
        assertThat(vocabulary.term("leax").words()).containsExactly("lead", "lean", "leap");
    }

    @Test
    void sharesAreOfAllPoses() {
        Vocabulary vocabulary = vocabulary("lean", "leap");
        assertThat(vocabulary.share(Term.beginningWith("lea"), Uses::anywhere)).isEqualTo(0.4);
        assertThat(vocabulary.share(Term.anyOf(List.of("lean")), Uses::inName)).isEqualTo(0.1);
        assertThat(vocabulary.share(Term.anyOf(List.of("none")), Uses::anywhere))
                .isZero();
        assertThat(Vocabulary.EMPTY.share(Term.beginningWith("lea"), Uses::anywhere))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "abcd, abcd, 0",
        "abcd, abd, 1",
        "abcd, abxcd, 1",
        "abcd, abxd, 1",
        "abcd, acbd, 1",
        "abcd, badc, 2",
        "abcd, abcdefgh, 0",
        "abcd, abxdefgh, 1",
        "abcd, ab, 2",
        "abcd, a, 3",
        "abcd, wxyz, 3"
    })
    void countsTypingErrors(String typed, String known, int errors) {
        assertThat(Math.min(3, TypingErrors.between(typed, known, 2))).isEqualTo(errors);
    }

    /** Ten poses, each word in two of them, in the name of one. */
    private static Vocabulary vocabulary(String... words) {
        TreeMap<String, Uses> uses = new TreeMap<>();
        for (String word : words) {
            uses.put(word, new Uses(2, 1));
        }
        return new Vocabulary(uses, 10);
    }
}
