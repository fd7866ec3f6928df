package com.lumiku.studio.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A resource of text, of which an executable has nothing but a packed copy in its heap: a quarter of it. A JVM reads the resource. To
 * be made while classes are initialised, as the resource is there only while an executable is built.
 */
public final class PackedResource {

    /** Whether one is being built, or running. */
    static final boolean IS_EXECUTABLE = System.getProperty("org.graalvm.nativeimage.imagecode") != null;

    private final String name;
    private final byte[] packed;

    private PackedResource(String name, byte[] packed) {
        this.name = name;
        this.packed = packed;
    }

    /**
     * A resource, which is not read unless an executable is being built.
     *
     * @param name with its folder: {@code /vocabulary/Age.txt}
     */
    public static PackedResource of(String name) {
        return IS_EXECUTABLE ? packed(name) : new PackedResource(name, null);
    }

    /** As an executable has it. */
    static PackedResource packed(String name) {
        return new PackedResource(name, pack(read(name)));
    }

    /** As {@code Content-Encoding: gzip} sends it. */
    public byte[] compressed() {
        return packed == null ? pack(read(name)) : packed.clone();
    }

    static boolean isThere(String name) {
        return PackedResource.class.getResource(name) != null;
    }

    /** What is in it. */
    public byte[] bytes() {
        return packed == null ? read(name) : unpack();
    }

    /** How many bytes of the heap it takes. */
    int size() {
        return packed == null ? 0 : packed.length;
    }

    private static byte[] pack(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] unpack() {
        try (InputStream bytes = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String name) {
        try (InputStream file = PackedResource.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
