package com.lumiku.studio.drawing.words;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text as words, to find traits in. What is negated ("no glasses", "tanpa jenggot") is not found but refused. */
public final class Words {

    private static final int NEGATION_REACH = 5;

    private static final int RESEMBLING_REACH = 2;

    private static final Set<String> RESEMBLED = Set.of("Prop", "Setting");

    private final List<String> tokens;
    private final List<Match> matches;
    private final List<Match> asked;
    private final List<Match> denied;
    private final Lettering lettering;
    private final Attachments attachments;
    private final Quotation quotation;
    private final Neighbours neighbours;

    private Words(List<String> tokens) {
        this.tokens = tokens;
        List<Match> all = Reader.matches(tokens);
        lettering = Lettering.of(tokens, all);
        quotation = lettering.text().isEmpty() ? Quotation.in(tokens, all) : Quotation.NONE;
        List<Match> found = all.stream()
                .filter(match -> !match.words().intersects(lettering.words()))
                .filter(match -> !isCompared(match) && !quotation.covers(match))
                .toList();
        matches = Grammar.isIndonesian(tokens, found)
                ? found.stream().filter(match -> !isFalseFriend(match)).toList()
                : found;
        attachments = new Attachments(tokens, matches);
        asked = matches.stream()
                .filter(match -> !isNegated(match.start()))
                .filter(match -> !(match.isOfKind("Print") && attachments.isLost(match)))
                .filter(match -> !isColor(match) && !isPrinted(match))
                .toList();
        denied = matches.stream().filter(match -> !asked.contains(match)).toList();
        neighbours = new Neighbours(tokens, asked);
    }

    /** The words of several texts, of which some may be null. */
    public static Words of(String... texts) {
        return new Words(Stream.of(texts)
                .filter(Objects::nonNull)
                .flatMap(text -> Stream.concat(Tokens.of(text).stream(), Stream.of(Tokens.CLAUSE_END)))
                .toList());
    }

    /** What is asked for, in the order of the text. */
    public <T extends Trait> List<T> find(T[] kinds) {
        return traits(asked, kinds).distinct().toList();
    }

    public <T extends Trait> Optional<T> first(T[] kinds) {
        return find(kinds).stream().findFirst();
    }

    public boolean asksFor(Trait trait) {
        return asked.stream().anyMatch(match -> match.isOf(trait));
    }

    /** The same of a trait that is known by its names only, as casting knows settings. */
    public boolean asksFor(String kind, String name) {
        return asked.stream()
                .anyMatch(match ->
                        match.isOfKind(kind) && match.phrase().constant().equals(name));
    }

    /** What is asked not to be there. */
    public <T extends Trait> Set<T> refused(T[] kinds) {
        return traits(denied, kinds).collect(Collectors.toSet());
    }

    /** As which phrases of the vocabulary a trait is asked for. */
    public Set<String> phrases(Trait trait) {
        return asked.stream()
                .filter(match -> match.isOf(trait))
                .map(match -> match.phrase().text())
                .collect(Collectors.toSet());
    }

    /** Whether one of these words or phrases, as the vocabulary has them, is asked for. */
    public boolean says(String... phrases) {
        List<String> texts = Arrays.asList(phrases);
        return asked.stream().anyMatch(match -> texts.contains(match.phrase().text()));
    }

    /** The traits that describe one of the nouns, in the order of the text: "red" of "red shirt" and of "kemeja merah". */
    public <T extends Trait> List<T> describing(T[] kinds, Trait... nouns) {
        List<Trait> wanted = Arrays.asList(nouns);
        List<Match> describing = matches.stream()
                .filter(match -> attachments
                        .noun(match)
                        .filter(noun -> wanted.stream().anyMatch(noun::isOf))
                        .isPresent())
                .filter(match -> !isNegated(match.start()))
                .toList();
        return traits(describing, kinds).distinct().toList();
    }

    /** The traits that describe somebody called by one of the nouns, in front of them: "black" of "a black woman". */
    public <T extends Trait> List<T> before(T[] kinds, Trait[] nouns) {
        List<Match> describing = asked.stream()
                .filter(match -> attachments
                        .noun(match)
                        .filter(noun -> (noun.start() >= match.end() || attachments.isAlone(match))
                                && Stream.of(nouns).anyMatch(noun::isOf))
                        .isPresent())
                .toList();
        return traits(describing, kinds).distinct().toList();
    }

    /** The traits that describe nothing. */
    public <T extends Trait> List<T> loose(T[] kinds) {
        return traits(
                        asked.stream()
                                .filter(match -> attachments.noun(match).isEmpty())
                                .toList(),
                        kinds)
                .distinct()
                .toList();
    }

    /** Whether one of the words stands near a trait, in its clause: "left" of "a scar on the left cheek". */
    public boolean near(Trait trait, String... words) {
        return neighbours.near(trait, words);
    }

    /** Whether one of the words is part of what a trait is called: "small" of "small round glasses", "kecil" of "kacamata kecil". */
    public boolean isCalled(Trait trait, String... words) {
        return neighbours.isCalled(trait, words);
    }

    /** Whether one of the words stands before a trait, with little between them: "holding" of "holding a big fish". */
    public boolean follows(Trait trait, String... words) {
        return neighbours.follows(trait, words);
    }

    /** Whether a word stands right behind a trait of a kind: "kecil" of "peri kecil". */
    public boolean precedes(Trait[] kinds, String word) {
        return neighbours.precedes(kinds, word);
    }

    /** Whether a part is of one of these: nothing else that is worn stands between them, as in "a black cap with a yellow logo". */
    public boolean belongs(Trait part, Trait... worn) {
        return neighbours.belongs(part, worn);
    }

    /** Whether two things stand in one list: "a sword and a blue shield". */
    public boolean areJoined(Trait one, Trait other) {
        return neighbours.areJoined(one, other);
    }

    /** What something is said to have written on it, word by word: "a sign that says no fish". */
    public List<String> quoted() {
        return tokens.subList(quotation.from(), quotation.end());
    }

    /** Whether nothing of the text is understood. */
    public boolean isEmpty() {
        return matches.isEmpty();
    }

    /** Whether the text is Indonesian. */
    public boolean isIndonesian() {
        return Grammar.isIndonesian(tokens, matches);
    }

    /** How old somebody is said to be, in years. */
    public OptionalInt years() {
        return Years.in(tokens);
    }

    /** The tattoos it tells of, in the order of the text. */
    public List<Inked> tattoos() {
        return Inked.in(tokens, matches).stream()
                .filter(tattoo ->
                        !isNegated(tattoo.from()) && tattoo.words().stream().noneMatch(Grammar.NEGATIONS::contains))
                .toList();
    }

    /** What is asked for within what is told of a tattoo. */
    public <T extends Trait> List<T> within(Inked tattoo, T[] kinds) {
        return traits(
                        asked.stream()
                                .filter(match -> tattoo.covers(match.start()))
                                .toList(),
                        kinds)
                .distinct()
                .toList();
    }

    /** What is written on what somebody wears, in lower case; empty for nothing. */
    public String letters() {
        return lettering.text();
    }

    /** Which words are understood, as phrases in the order of the text, and which are not. */
    public Understanding understanding() {
        boolean[] used = Years.positions(tokens);
        lettering.words().stream().forEach(i -> used[i] = true);
        matches.stream()
                .filter(match -> !match.isOfKind("Idiom") && !attachments.isLost(match))
                .forEach(match -> match.words().stream().forEach(i -> used[i] = true));
        tattoos().stream()
                .filter(tattoo -> !tattoo.text().isEmpty())
                .forEach(tattoo -> Arrays.fill(used, tattoo.from(), tattoo.end(), true));
        Arrays.fill(used, Math.max(0, quotation.from() - 1), quotation.end(), true);
        return Understanding.of(tokens, used);
    }

    /** Of one enum's values, or all roles, none is compared with a match of another kind: that is most of what casting costs. */
    private static <T extends Trait> Stream<T> traits(List<Match> matches, T[] kinds) {
        boolean alike =
                kinds.length > 0 && kinds[0].getClass() == kinds.getClass().getComponentType();
        return matches.stream()
                .filter(match -> !alike || match.isOfKind(kinds[0].kind()))
                .flatMap(match -> Stream.of(kinds).filter(match::isOf));
    }

    /** The "cat" of Indonesian is paint. */
    private static boolean isFalseFriend(Match match) {
        return match.phrase().language() == Phrase.Language.ENGLISH
                && Grammar.FALSE_FRIENDS.contains(match.phrase().text());
    }

    /** Whether it is what cloth is printed with: the hearts of "a pink sweater with red hearts". */
    private boolean isPrinted(Match thing) {
        return thing.isOfKind("Prop")
                && matches.stream()
                        .filter(print ->
                                print.isOfKind("Print") && print.words().equals(thing.words()))
                        .anyMatch(print -> attachments
                                .noun(print)
                                .filter(noun -> noun.end() < print.start()
                                        && (noun.isOfKind("Headwear")
                                                || Attachments.CLOTHS.contains(
                                                        noun.phrase().kind())))
                                .isPresent());
    }

    /** Whether it is a thing or place by whose name something is coloured: "lavender" of "lavender cardigan". */
    private boolean isColor(Match match) {
        return RESEMBLED.contains(match.phrase().kind())
                && matches.stream()
                        .filter(color -> color.words().equals(match.words()))
                        .anyMatch(color -> attachments
                                .noun(color)
                                .filter(noun -> noun.start() >= color.end() || noun.end() == color.start())
                                .filter(noun -> !noun.isOfKind("Prop") && !noun.isOfKind("Setting"))
                                .isPresent());
    }

    /** Whether it is a thing or place that something else resembles: "fire" of "hair like fire". */
    private boolean isCompared(Match match) {
        return RESEMBLED.contains(match.phrase().kind())
                && tokens.subList(Math.max(0, match.start() - RESEMBLING_REACH), match.start()).stream()
                        .anyMatch(Grammar.COMPARING::contains);
    }

    private boolean isNegated(int start) {
        for (int i = start - 1; i >= Math.max(0, start - NEGATION_REACH); i--) {
            String token = tokens.get(i);
            if (Grammar.NEGATIONS.contains(token)) {
                return !Grammar.UNDENYING.contains(tokens.get(i + 1));
            }
            if (Grammar.CONJUNCTIONS.contains(token) && isBeginning(i + 1, start)) {
                continue;
            }
            boolean isDenied = i > 0 && Grammar.NEGATIONS.contains(tokens.get(i - 1));
            if (Grammar.BOUNDARIES.contains(token) && !isDenied) {
                return false;
            }
        }
        return false;
    }

    /** Whether nothing but the article stands between a conjunction and a thing: the negation before it goes on. */
    private boolean isBeginning(int from, int start) {
        return tokens.subList(from, start).stream().allMatch(token -> token.equals("a") || token.equals("any"));
    }
}
