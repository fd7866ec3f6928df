package com.lumiku.studio.drawing.words;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** An age in years, in figures or words, of both languages: "7 years old", "in her thirties", "umur delapan tahun", "about 75". */
final class Years {

    private static final int OLDEST = 120;
    private static final int WITHIN_DECADE = 5;
    private static final Set<String> UNITS = Set.of("year", "years", "yr", "yrs", "yo", "y", "tahun", "thn", "th");
    private static final Set<String> MONTHS = Set.of("month", "months", "bulan", "week", "weeks", "minggu");
    private static final Set<String> ANNOUNCING = Set.of(
            "aged",
            "age",
            "ages",
            "about",
            "around",
            "nearly",
            "almost",
            "approximately",
            "approx",
            "circa",
            "roughly",
            "turning",
            "umur",
            "usia",
            "berumur",
            "berusia",
            "sekitar",
            "hampir",
            "kira",
            "is",
            "umurnya",
            "usianya");
    private static final Set<String> OWNING =
            Set.of("her", "his", "their", "my", "early", "mid", "late", "aged", "about", "around", "middle");
    private static final Set<String> PEOPLE =
            Set.of("man", "woman", "male", "female", "guy", "lady", "person", "gentleman", "mom", "dad");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("satu", 1),
            Map.entry("dua", 2),
            Map.entry("tiga", 3),
            Map.entry("empat", 4),
            Map.entry("lima", 5),
            Map.entry("enam", 6),
            Map.entry("tujuh", 7),
            Map.entry("delapan", 8),
            Map.entry("sembilan", 9),
            Map.entry("sepuluh", 10),
            Map.entry("sebelas", 11));
    /** Behind a number that is nearly an age: "sixty-something". */
    private static final Set<String> ROUGHLY = Set.of("something", "ish", "odd");

    private static final Set<String> GROUPS = Set.of(
            "one", "set", "pair", "group", "team", "bunch", "family", "couple", "trio", "pack", "mother", "father",
            "mom", "dad", "parent", "number");

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);
    private static final Map<String, Integer> DECADES = Map.of(
            "teens", 10,
            "twenties", 20,
            "thirties", 30,
            "forties", 40,
            "fifties", 50,
            "sixties", 60,
            "seventies", 70,
            "eighties", 80,
            "nineties", 90);

    private final List<String> tokens;

    private Years(List<String> tokens) {
        this.tokens = tokens;
    }

    static OptionalInt in(List<String> tokens) {
        Years years = new Years(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Number number = years.at(i);
            if (number != null) {
                return OptionalInt.of(number.years);
            }
        }
        return OptionalInt.empty();
    }

    /** Which words tell an age. */
    static boolean[] positions(List<String> tokens) {
        Years years = new Years(tokens);
        boolean[] positions = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            Number number = years.at(i);
            for (int at = i; number != null && at < number.end; at++) {
                positions[at] = true;
            }
        }
        return positions;
    }

    /** An age that begins at a position, or null. */
    private Number at(int start) {
        Number decade = decade(start);
        if (decade != null) {
            return decade;
        }
        if (token(start).matches("\\d{1,3}(yo|yrs|yr|th|thn|y|ish)")) {
            return new Number(Integer.parseInt(token(start).replaceAll("\\D", "")), start + 1);
        }
        Number number = number(start);
        if (number == null || number.years < 1 || number.years > OLDEST) {
            return null;
        }
        String next = token(number.end);
        if (MONTHS.contains(next)) {
            return new Number(1, number.end + 1);
        }
        if (UNITS.contains(next)) {
            int end = number.end + 1;
            return new Number(number.years, token(end).equals("old") ? end + 1 : end);
        }
        if (ROUGHLY.contains(next)) {
            return new Number(number.years, number.end + 1);
        }
        boolean announced = ANNOUNCING.contains(token(start - 1)) || isOfSomebody(start, next);
        boolean alone = Tokens.CLAUSE_END.equals(token(start - 1)) && Tokens.CLAUSE_END.equals(next);
        return announced || alone ? number : null;
    }

    /** "A lady of 60 with red hair", but no "set of three", and no "bunch of two roses". */
    private boolean isOfSomebody(int start, String next) {
        boolean ends = Grammar.BOUNDARIES.contains(next) || Grammar.LINKS.contains(next);
        return ends && token(start - 1).equals("of") && !GROUPS.contains(token(start - 2));
    }

    /** "Thirties", "30s", "30 an", of which the middle is meant unless the beginning or end is said. */
    private Number decade(int start) {
        Integer decade = DECADES.get(token(start));
        int end = start + 1;
        if (decade == null) {
            String token = token(start);
            boolean plural = token.matches("[1-9]0s");
            boolean indonesian = token.matches("[1-9]0an")
                    || token.matches("[1-9]0") && token(start + 1).equals("an");
            if (!plural && !indonesian
                    || token(start - 1).equals("tahun")
                    || token(start - 1).equals("the")
                    || plural && !isOfSomebody(start)) {
                return null;
            }
            decade = Integer.parseInt(token.substring(0, 2));
            end = token(start + 1).equals("an") ? start + 2 : end;
        }
        return new Number(
                decade
                        + switch (token(start - 1)) {
                            case "early" -> 2;
                            case "late" -> 8;
                            default -> WITHIN_DECADE;
                        },
                end);
    }

    /** "In her 30s", "40s, bald", "a 50s man", but not "80s aerobics": that is a time. */
    private boolean isOfSomebody(int start) {
        String next = token(start + 1);
        boolean ends = next.equals(Tokens.CLAUSE_END) || Grammar.BOUNDARIES.contains(next);
        return OWNING.contains(token(start - 1)) || !token(start - 1).equals("in") && (ends || PEOPLE.contains(next));
    }

    private Number number(int start) {
        String token = token(start);
        if (token.matches("\\d{1,3}")) {
            return new Number(Integer.parseInt(token), start + 1);
        }
        if (TENS.containsKey(token)) {
            Integer ones = NUMBERS.get(token(start + 1));
            return ones == null || ones > 9
                    ? new Number(TENS.get(token), start + 1)
                    : new Number(TENS.get(token) + ones, start + 2);
        }
        Integer number = NUMBERS.get(token);
        return number == null ? null : indonesian(number, start);
    }

    /** "Dua belas" is twelve, "dua puluh lima" twenty-five. */
    private Number indonesian(int number, int start) {
        return switch (token(start + 1)) {
            case "belas" -> new Number(10 + number, start + 2);
            case "puluh" -> {
                Integer ones = NUMBERS.get(token(start + 2));
                yield ones == null || ones > 9
                        ? new Number(10 * number, start + 2)
                        : new Number(10 * number + ones, start + 3);
            }
            default -> new Number(number, start + 1);
        };
    }

    private String token(int position) {
        return position >= 0 && position < tokens.size() ? tokens.get(position) : Tokens.CLAUSE_END;
    }

    private record Number(int years, int end) {}
}
