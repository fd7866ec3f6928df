package com.lumiku.studio.drawing.words;

import java.util.List;
import java.util.Set;

/** Small words of both languages that tell where a thought ends and what belongs together. */
final class Grammar {

    static final Set<String> NEGATIONS = Set.of(
            "no", "not", "without", "never", "non", "neither", "nor", "isnt", "doesnt", "dont", "hasnt", "lacks",
            "minus", "tanpa", "bukan", "tidak", "jangan", "nggak", "ngga", "gak", "ga", "tak", "enggak", "ndak",
            "kagak", "belum", "bebas");

    /** Behind these stands what something resembles: "mata biru seperti laut" is about no sea. */
    static final Set<String> COMPARING = Set.of(
            "like",
            "seperti",
            "kayak",
            "bak",
            "bagai",
            "bagaikan",
            "laksana",
            "ibarat",
            "mirip",
            "semacam",
            "sehitam",
            "semerah",
            "seputih",
            "sebiru",
            "sehijau",
            "sekuat",
            "secantik");

    /** English words that mean something else in Indonesian. */
    static final Set<String> FALSE_FRIENDS = words("cat map pot tape air ring ban tank bin");

    /** Behind a negation that denies nothing of what follows: "no, blue", "no just a mask". */
    static final Set<String> UNDENYING = Set.of(Tokens.CLAUSE_END, "just", "only", "cuma", "hanya");

    /** Between things that a negation denies together. */
    static final Set<String> CONJUNCTIONS = Set.of("and", "or", "nor", "dan", "atau", "maupun");

    /** What begins another thing. */
    static final Set<String> BOUNDARIES = words("""
            , and with but wearing wears has have having over under holding above against behind beneath atop
            sporting carrying plus while dan dengan tapi tetapi memakai pakai mengenakan memegang membawa sambil
            serta sama ama trus terus lalu cuma hanya kecuali lagi megang bawa menggendong berlatar beserta
            lengkap namun di atas
            """);

    /** After a noun before what describes it. */
    static final Set<String> LINKS = words("""
            in of is are dyed colored coloured berwarna warna yang nya berupa bermotif bercorak dicat disemir
            diwarnai painted color colour turned gone was
            """);

    /** Adjectives that may stand between the words of a phrase and change nothing of it. */
    static final Set<String> FILLERS = words("""
            big small large little thin shiny tiny huge nice simple elegant pretty beautiful metal wooden
            plastic wire silk wool cotton linen neat fancy tall wide bushy fluffy soft bright long short besar
            kecil cantik panjang pendek tipis lebar polos warna berwarna mini lucu baru tinggi sedikit
            """);

    /** Words that mean nothing by themselves, so nobody is told that they were ignored. */
    static final Set<String> SILENT = words("""
            giving making doing showing flashing gesture gesturing pose posing berpose gaya melakukan memberi membuat
            a an the in on at of to for from by is are be who that which this it its as very quite some any into
            up around about one two my your our their them they i me we you person someone portrait avatar
            picture image photo please make create draw want like so also just seorang sebuah yang ini itu pada
            ke dari untuk orang sedang sudah juga ada warna berwarna umur usia tahun berumur berusia aged age
            old year years gambar foto potret tolong buat buatkan agak sangat sekali banget pake dipakai mau gue
            gua aku saya dong ya aja saja sih deh kayak seperti mirip punya tampak terlihat kelihatan bikin
            bikinin buatin minta gambarkan karakter sosok orangnya dia pegang miring tilted askew adalah dalam oleh masih polos model khas
            """);

    private static final Set<String> INDONESIAN = words("""
            dan dengan yang di memakai pakai mengenakan seorang tanpa warna berwarna umur usia tahun sambil
            memegang membawa ke itu sedang pada untuk tidak gak nggak ga lagi sama bawa berlatar dari seperti
            kayak banget
            """);

    private static final Set<String> ENGLISH =
            Set.of("a", "an", "the", "and", "with", "wearing", "of", "in", "his", "her", "on", "who", "without", "old");

    private Grammar() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /** Whether a word names or describes nothing by itself. */
    static boolean isPlain(String token) {
        return SILENT.contains(token)
                || BOUNDARIES.contains(token)
                || LINKS.contains(token)
                || CONJUNCTIONS.contains(token)
                || NEGATIONS.contains(token)
                || FILLERS.contains(token);
    }

    /** Whether a text is Indonesian, so that a colour follows its noun. */
    static boolean isIndonesian(List<String> tokens, List<Match> matches) {
        long indonesian = tokens.stream().filter(INDONESIAN::contains).count()
                + matches.stream().filter(Match::isIndonesian).count();
        long english = tokens.stream().filter(ENGLISH::contains).count()
                + matches.stream()
                        .filter(match -> match.phrase().language() == Phrase.Language.ENGLISH)
                        .count();
        return indonesian > english;
    }
}
