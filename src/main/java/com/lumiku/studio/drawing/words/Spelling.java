package com.lumiku.studio.drawing.words;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Indonesian as it is typed on a phone, in the spelling of the vocabulary: "abu2" is "abu abu", "rmbt" is "rambut". */
final class Spelling {

    private static final Pattern DOUBLED = Pattern.compile("(\\p{L}{3,})2(nya|an)?");

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("yg", "yang"),
            Map.entry("dgn", "dengan"),
            Map.entry("dg", "dengan"),
            Map.entry("sm", "sama"),
            Map.entry("tp", "tapi"),
            Map.entry("utk", "untuk"),
            Map.entry("dlm", "dalam"),
            Map.entry("lg", "lagi"),
            Map.entry("bgt", "banget"),
            Map.entry("tdk", "tidak"),
            Map.entry("gk", "gak"),
            Map.entry("tnp", "tanpa"),
            Map.entry("pke", "pakai"),
            Map.entry("pake", "pakai"),
            Map.entry("pakek", "pakai"),
            Map.entry("makai", "memakai"),
            Map.entry("bwa", "bawa"),
            Map.entry("megang", "memegang"),
            Map.entry("om2", "om om"),
            Map.entry("keringet", "keringat"),
            Map.entry("keringetan", "keringatan"),
            Map.entry("seneng", "senang"),
            Map.entry("org", "orang"),
            Map.entry("cwo", "cowo"),
            Map.entry("cwok", "cowok"),
            Map.entry("cwe", "cewe"),
            Map.entry("cwek", "cewek"),
            Map.entry("bpk", "bapak"),
            Map.entry("rmbt", "rambut"),
            Map.entry("rambutny", "rambut"),
            Map.entry("tgn", "tangan"),
            Map.entry("kcmt", "kacamata"),
            Map.entry("bj", "baju"),
            Map.entry("wrn", "warna"),
            Map.entry("warnanya", "warna"),
            Map.entry("item", "hitam"),
            Map.entry("htm", "hitam"),
            Map.entry("ijo", "hijau"),
            Map.entry("pth", "putih"),
            Map.entry("mrh", "merah"),
            Map.entry("tebel", "tebal"),
            Map.entry("panjg", "panjang"),
            Map.entry("pjg", "panjang"),
            Map.entry("kriting", "keriting"),
            Map.entry("kek", "kayak"),
            Map.entry("kyk", "kayak"),
            Map.entry("kaya", "kayak"));

    private Spelling() {}

    /** The words that one of a text stands for. */
    static Stream<String> of(String typed) {
        String plain = SHORT.get(typed);
        if (plain != null) {
            return Stream.of(plain.split(" "));
        }
        Matcher doubled = DOUBLED.matcher(typed);
        if (!doubled.matches()) {
            return Stream.of(typed);
        }
        String suffix = doubled.group(2) == null ? "" : doubled.group(2);
        return Stream.of(doubled.group(1), doubled.group(1) + suffix);
    }
}
