package com.lumiku.studio.media.picture.png;

import com.lumiku.studio.media.picture.Chromaticities;
import com.lumiku.studio.media.picture.ColourEncoding;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a PNG says of its colours: by code points (cICP), else a profile (iCCP), else that they are sRGB, else by gamma and
 * primaries. The order is that of PNG 3rd edition, section 4.3, and of browsers.
 *
 * @param encoding how samples become sRGB, where they are something else
 * @param profile the same where a profile tells
 */
record PngColours(Optional<ColourEncoding> encoding, Optional<ICC_Profile> profile) {

    private static final PngColours SRGB = new PngColours(Optional.empty(), Optional.empty());
    private static final int LONGEST_PROFILE = 1 << 20;
    private static final double UNIT = 100_000;

    /** What is written for sRGB; it stands for the curve of sRGB where nothing is said of primaries, and so does what is near. */
    private static final double USUAL_GAMMA = 0.45455;

    private static final double NEAR = 0.05;

    static PngColours of(PngChunks chunks) {
        Optional<ColourEncoding> codePoints = chunks.content(PngChunks.CICP).flatMap(PngColours::codePoints);
        if (codePoints.isPresent()) {
            return new PngColours(codePoints.filter(encoding -> !encoding.isSrgb()), Optional.empty());
        }
        Optional<ICC_Profile> profile = chunks.content(PngChunks.ICCP).flatMap(PngColours::profile);
        if (profile.isPresent()) {
            return new PngColours(Optional.empty(), profile);
        }
        if (chunks.content(PngChunks.SRGB).isPresent()) {
            return SRGB;
        }
        return new PngColours(gamma(chunks), Optional.empty());
    }

    /** Primaries, transfer function, and the matrix, which PNG has none of. */
    private static Optional<ColourEncoding> codePoints(byte[] content) {
        if (content.length != 4 || content[2] != 0) {
            return Optional.empty();
        }
        return ColourEncoding.ofCodePoints(content[0] & 0xFF, content[1] & 0xFF);
    }

    private static Optional<ColourEncoding> gamma(PngChunks chunks) {
        double gamma = chunks.content(PngChunks.GAMA)
                .filter(content -> content.length == 4)
                .map(content -> ByteBuffer.wrap(content).getInt() / UNIT)
                .orElse(0.0);
        if (gamma <= 0) {
            return Optional.empty();
        }
        Optional<byte[]> named = chunks.content(PngChunks.CHRM).filter(content -> content.length == 32);
        if (named.isEmpty()) {
            boolean usual = Math.abs(gamma / USUAL_GAMMA - 1) < NEAR;
            return usual ? Optional.empty() : Optional.of(ColourEncoding.ofGamma(Chromaticities.SRGB, 1 / gamma));
        }
        ByteBuffer numbers = ByteBuffer.wrap(named.get());
        double[] xy = new double[8];
        Arrays.setAll(xy, i -> numbers.getInt() / UNIT);
        return new Chromaticities(xy).isUsable()
                ? Optional.of(ColourEncoding.ofGamma(new Chromaticities(xy), 1 / gamma))
                : Optional.empty();
    }

    /** A name, a zero, the method, and the profile compressed; no more of it than a profile may have. */
    private static Optional<ICC_Profile> profile(byte[] content) {
        int start = 0;
        while (start < content.length && content[start] != 0) {
            start++;
        }
        start += 2;
        if (start >= content.length) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, start, content.length - start);
            byte[] profile = new byte[LONGEST_PROFILE];
            int size = inflater.inflate(profile);
            return inflater.finished()
                    ? Optional.of(ICC_Profile.getInstance(Arrays.copyOf(profile, size)))
                    : Optional.empty();
        } catch (DataFormatException | IllegalArgumentException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
