package com.lumiku.studio.media.picture.jpeg;

import com.lumiku.studio.media.picture.ByteArrayImageInputStream;
import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.Orientation;
import com.lumiku.studio.media.picture.PictureFormat;
import com.lumiku.studio.media.picture.PictureHeader;
import com.lumiku.studio.web.problem.ProblemException;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.stream.ImageInputStream;

/**
 * Writes a JPEG anew without decoding it to pixels: coefficients are read and written with other codes, so nothing of the picture
 * is lost, and nothing else is kept. The file written depends on the coefficients and their quantization alone. It takes files
 * that are already as they should be, in their colours and upright, coded in one sequential scan, without any flaw.
 */
public final class JpegTranscoder {

    private static final int SIDE = CosineTransform.SIDE;
    private static final int MOST_BLOCKS = 10;
    private static final int MOST_SAMPLES = 4;
    private static final int RESTARTS = 8;
    private static final float MIDDLE = 128;

    private final EntropyReader in;
    private final JpegStream out;
    private final int restartInterval;
    private final List<ScanComponent> components = new ArrayList<>();
    private final float[][] luminance;
    private final float[][] colours;
    private final int unitsAcross;
    private final int unitsDown;

    /**
     * A picture written anew, with the square in its middle, made smaller by a power of two.
     *
     * @param luminance rows of the square
     * @param colours rows of the square's red and blue differences, one behind the other; it may be smaller than luminance
     */
    public record Transcoded(EncodedPicture picture, float[][] luminance, float[][] colours) {}

    private JpegTranscoder(byte[] file, JpegHeader header, JpegScans.Scan scan, int factor)
            throws UnusualJpegException {
        JpegFrame frame = header.frame();
        CodingTables tables = CodingTables.of(file, header.tables());
        this.in = new EntropyReader(scan.data());
        this.restartInterval = tables.restartInterval();
        int square = Math.min(frame.width(), frame.height());
        int colourFactor = factor == 1 ? 1 : Math.min(2 * factor, SIDE);
        this.luminance = new float[square / factor][square / factor];
        this.colours = new float[square / colourFactor][2 * (square / colourFactor)];
        int[] sampling = sampling(frame);
        int widest = Arrays.stream(sampling).map(JpegTranscoder::wide).max().orElseThrow();
        int highest = Arrays.stream(sampling).map(JpegTranscoder::high).max().orElseThrow();
        this.unitsAcross = Math.ceilDiv(frame.width(), SIDE * widest);
        this.unitsDown = Math.ceilDiv(frame.height(), SIDE * highest);
        int[][] quantization = new int[sampling.length][];
        for (int i = 0; i < sampling.length; i++) {
            int wide = widest / wide(sampling[i]);
            int high = highest / high(sampling[i]);
            quantization[i] = tables.quantization(frame.components().get(i).table());
            ReducedPlane plane = i == 0
                    ? new ReducedPlane(frame, factor, wide, high, quantization[i], luminance, 0)
                    : new ReducedPlane(frame, colourFactor, wide, high, quantization[i], colours, 2 - i);
            components.add(new ScanComponent(
                    wide(sampling[i]),
                    high(sampling[i]),
                    Math.ceilDiv(frame.width(), wide),
                    Math.ceilDiv(frame.height(), high),
                    tables.dc(scan.dc(i)),
                    tables.ac(scan.ac(i)),
                    i == 0,
                    new BlockEdge(quantization[i]),
                    plane));
        }
        if (sampling.length == 1) {
            for (float[] row : colours) {
                Arrays.fill(row, MIDDLE);
            }
        }
        this.out = new JpegStream(frame.width(), frame.height(), scan.data().remaining());
        out.header(quantization, sampling);
    }

    /**
     * Writes a file anew; empty where it is broken, or too rare, for others to find out.
     *
     * @param mostReduced by how much the square in the middle may be smaller
     * @throws ProblemException as {@link JpegDecoder#decode}
     */
    public static Optional<Transcoded> transcode(PictureHeader picture, byte[] file, int mostReduced)
            throws IOException {
        if (picture.progressive() || !picture.orientation().equals(Orientation.UPRIGHT)) {
            return Optional.empty();
        }
        JpegHeader header;
        try (ImageInputStream stream = new ByteArrayImageInputStream(file, file.length)) {
            header = JpegHeader.read(stream);
        }
        Optional<JpegScans.Scan> scan = JpegScans.of(file, header).only();
        if (scan.isEmpty() || !isAsItShouldBe(file, header)) {
            return Optional.empty();
        }
        try {
            int factor = Integer.highestOneBit(Math.clamp(mostReduced, 1, SIDE));
            return Optional.of(new JpegTranscoder(file, header, scan.get(), factor).transcode());
        } catch (UnusualJpegException e) {
            return Optional.empty();
        }
    }

    private static boolean isAsItShouldBe(byte[] file, JpegHeader header) {
        Optional<ICC_Profile> profile = JpegProfile.of(file, header.profile());
        return switch (JpegColours.of(header)) {
            case YCC -> profile.filter(JpegDecoder::converts).isEmpty();
            case GREY -> profile.isEmpty();
            case RGB, CMYK, YCCK -> false;
        };
    }

    /** How often components are sampled; one that is alone comes block by block, whatever it says. */
    private static int[] sampling(JpegFrame frame) throws UnusualJpegException {
        int[] sampling = frame.components().stream()
                .mapToInt(JpegFrame.Component::sampling)
                .toArray();
        int blocks = 0;
        for (int next : sampling) {
            blocks += wide(next) * high(next);
            if (wide(next) > MOST_SAMPLES
                    || high(next) > MOST_SAMPLES
                    || !divides(wide(next), wide(sampling[0]))
                    || !divides(high(next), high(sampling[0]))) {
                throw new UnusualJpegException("samples of a rare fineness");
            }
        }
        if (sampling.length > 1 && blocks > MOST_BLOCKS) {
            throw new UnusualJpegException("too many blocks of a unit");
        }
        return sampling.length == 1 ? new int[] {0x11} : sampling;
    }

    private static boolean divides(int part, int whole) {
        return part > 0 && whole / part * part == whole && Integer.bitCount(whole / part) == 1;
    }

    private static int wide(int sampling) {
        return sampling >> 4;
    }

    private static int high(int sampling) {
        return sampling & 0xF;
    }

    private Transcoded transcode() throws UnusualJpegException {
        for (int down = 0; down < unitsDown; down++) {
            for (int across = 0; across < unitsAcross; across++) {
                restartWhereDue(down * unitsAcross + across);
                for (ScanComponent component : components) {
                    component.transcode(in, out, across, down);
                }
            }
            in.checkNotBeyondEnd();
        }
        in.end();
        return new Transcoded(new EncodedPicture(out.end(), PictureFormat.JPEG), luminance, colours);
    }

    private void restartWhereDue(int units) throws UnusualJpegException {
        if (restartInterval > 0 && units > 0 && units % restartInterval == 0) {
            in.restart((units / restartInterval - 1) % RESTARTS);
            components.forEach(ScanComponent::restart);
        }
    }
}
