package com.lumiku.studio.media.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Damaged pictures: each is one of the small test files changed as its number says. */
public final class PictureMutants {

    private static final long LARGEST = 20_000;

    private final List<byte[]> files = new ArrayList<>();

    public PictureMutants() {
        try (Stream<Path> paths = Files.walk(resources())) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.size(path) <= LARGEST && !path.toString().endsWith(".csv")) {
                    files.add(Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.add(SamplePictures.jpeg(64, 48));
        files.add(SamplePictures.progressiveJpeg());
        files.add(SamplePictures.interlacedPng());
        files.add(SamplePictures.png16(2));
        files.add(SamplePictures.png(SamplePictures.palette(true)));
    }

    private static Path resources() {
        try {
            URI folder = PictureMutants.class.getResource("/pictures").toURI();
            return Path.of(folder);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same for the same number. */
    public byte[] get(long number) {
        Random random = new Random(number);
        byte[] file = files.get(random.nextInt(files.size())).clone();
        for (int changes = 1 + random.nextInt(3); changes > 0 && file.length > 1; changes--) {
            file = changed(file, random);
        }
        return file;
    }

    private byte[] changed(byte[] file, Random random) {
        int at = random.nextInt(file.length);
        return switch (random.nextInt(6)) {
            case 0 -> {
                file[at] ^= (byte) (1 << random.nextInt(8));
                yield file;
            }
            case 1 -> {
                file[at] = (byte) random.nextInt();
                yield file;
            }
            case 2 -> {
                file[at] = (byte) (random.nextBoolean() ? 0 : 0xFF);
                yield file;
            }
            case 3 -> Arrays.copyOf(file, at + 1);
            case 4 -> inserted(file, at, random);
            default -> spliced(file, at, random);
        };
    }

    private static byte[] inserted(byte[] file, int at, Random random) {
        byte[] more = new byte[1 + random.nextInt(16)];
        random.nextBytes(more);
        byte[] longer = Arrays.copyOf(file, file.length + more.length);
        System.arraycopy(more, 0, longer, at, more.length);
        System.arraycopy(file, at, longer, at + more.length, file.length - at);
        return longer;
    }

    /** The beginning of one and the end of another. */
    private byte[] spliced(byte[] file, int at, Random random) {
        byte[] other = files.get(random.nextInt(files.size()));
        int from = random.nextInt(other.length);
        byte[] both = Arrays.copyOf(file, at + other.length - from);
        System.arraycopy(other, from, both, at, other.length - from);
        return both;
    }
}
