package com.lumiku.studio.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of FIPS 180-4, which every Java platform has. */
public final class Sha256 {

    private Sha256() {}

    /** A digest of what is yet to be given. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The 32 bytes of the digest. */
    public static byte[] of(byte[] bytes) {
        return begin().digest(bytes);
    }

    /** The 32 bytes of the digest of a text in UTF-8. */
    public static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
