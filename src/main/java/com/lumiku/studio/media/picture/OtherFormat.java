package com.lumiku.studio.media.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Formats that people send although they are not read, each with what to do. */
enum OtherFormat {
    AVIF(
            "The picture is in AVIF format, which is not read here. Open it and save it as JPEG or PNG",
            start -> start.brands("avif|avis")),
    HEIC(
            "The picture is in HEIC format, which is not read here. Save it as JPEG: in the iPhone's settings, under Camera"
                    + " and Formats, choose Most Compatible, or share the picture by mail, which makes it a JPEG",
            start -> start.brands("hei[cxms]|hev[cxms]|mif1|msf1")),
    VIDEO(
            "The file is a video. Send one picture of it as JPEG, PNG or WebP, for example a screenshot",
            start -> start.is(4, "ftyp") || start.is(4, "moov") || start.is(0, "\u001aE\u00df\u00a3")),
    GIF(
            "The picture is in GIF format, which is not read here. Open it and save it as PNG, which keeps its first frame",
            start -> start.is(0, "GIF87a") || start.is(0, "GIF89a")),
    SVG(
            "The picture is in SVG format, a drawing without pixels. Export it as PNG in the size that is wanted",
            start -> start.hasText("<svg[\\s>:]|<!DOCTYPE\\s+svg|<\\w+:svg[\\s>]")),
    BMP(
            "The picture is in BMP format, which is not read here. Open it and save it as PNG",
            start -> start.is(0, "BM") && start.is(6, "\0\0\0\0")),
    TIFF(
            "The picture is in TIFF format or a camera's raw format, which are not read here. Export it as JPEG or PNG",
            start -> start.is(0, "II*\0") || start.is(0, "MM\0*") || start.is(0, "II+\0") || start.is(0, "MM\0+")),
    JPEG_XL(
            "The picture is in JPEG XL format, which is not read here. Export it as JPEG or PNG",
            start -> start.is(0, "\u00ff\n") || start.is(0, "\0\0\0\fJXL ")),
    JPEG_2000(
            "The picture is in JPEG 2000 format, which is not read here. Export it as JPEG or PNG",
            start -> start.is(0, "\0\0\0\fjP  ") || start.is(0, "\u00ffO\u00ffQ")),
    PHOTOSHOP(
            "The picture is in Photoshop's own format, which is not read here. Export it as JPEG or PNG",
            start -> start.is(0, "8BPS")),
    ICON(
            "The picture is an icon in ICO format, which is not read here. Save it as PNG",
            start -> start.is(0, "\0\0\1\0") || start.is(0, "\0\0\2\0")),
    PDF(
            "The file is a PDF document. Export the page with the picture as JPEG or PNG",
            start -> start.hasText("^\\s*%PDF-"));

    /** So much of a file has to be seen to tell. */
    static final int START_BYTES = 1024;

    private final String advice;
    private final Predicate<Start> sign;

    OtherFormat(String advice, Predicate<Start> sign) {
        this.advice = advice;
        this.sign = sign;
    }

    /** The format of a file that begins like this. */
    static Optional<OtherFormat> of(byte[] start) {
        Start text = new Start(new String(start, StandardCharsets.ISO_8859_1));
        return Arrays.stream(values()).filter(format -> format.sign.test(text)).findFirst();
    }

    /** A sentence or two for the sender. */
    String advice() {
        return advice;
    }

    /** The beginning of a file, a character for each byte. */
    private record Start(String text) {

        boolean is(int place, String expected) {
            return text.startsWith(expected, place);
        }

        boolean hasText(String pattern) {
            return Pattern.compile(pattern).matcher(text).find();
        }

        /** The first box of files of the ISO family names the main brand and those that it is compatible with (ISO 14496-12). */
        boolean brands(String pattern) {
            int length = Math.min(text.length(), text.length() < 4 ? 0 : text.charAt(2) << 8 | text.charAt(3));
            return is(4, "ftyp")
                    && length > 8
                    && Arrays.stream(text.substring(8, length).split("(?<=\\G....)", -1))
                            .anyMatch(brand -> brand.matches(pattern));
        }
    }
}
