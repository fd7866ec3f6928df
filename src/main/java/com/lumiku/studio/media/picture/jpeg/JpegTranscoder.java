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
 * that are already as they should be in their colours, coded in one sequential scan, without any flaw. Those that are not upright
 * are read twice: to know where each unit begins, and then in the order of the upright picture.
 */
public final class JpegTranscoder {

    private static final int SIDE = CosineTransform.SIDE;
    private static final int MOST_BLOCKS = 10;
    private static final int MOST_SAMPLES = 4;
    private static final int RESTARTS = 8;
    private static final float MIDDLE = 128;

    private final Orientation orientation;
    private final EntropyReader in;
    private final JpegStream out;
    private final int restartInterval;
    private final List<ComponentReader> readers = new ArrayList<>();
    private final List<ComponentWriter> writers = new ArrayList<>();
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

    private JpegTranscoder(byte[] file, JpegHeader header, Orientation orientation, JpegScans.Scan scan, int factor)
            throws UnusualJpegException {
        JpegFrame stored = checked(header.frame(), orientation);
        JpegFrame frame = stored.upright(orientation);
        CodingTables tables = CodingTables.of(file, header.tables());
        this.orientation = orientation;
        this.in = new EntropyReader(scan.data());
        this.restartInterval = tables.restartInterval();
        this.unitsAcross = Math.ceilDiv(frame.width(), frame.unitWidth());
        this.unitsDown = Math.ceilDiv(frame.height(), frame.unitHeight());
        int square = Math.min(frame.width(), frame.height());
        int colourFactor = factor == 1 ? 1 : Math.min(2 * factor, SIDE);
        this.luminance = new float[square / factor][square / factor];
        this.colours = new float[square / colourFactor][2 * (square / colourFactor)];
        int[][] quantization = new int[frame.components().size()][];
        for (int i = 0; i < quantization.length; i++) {
            JpegFrame.Component component = frame.components().get(i);
            readers.add(new ComponentReader(
                    component.wide() * component.high(), tables.dc(scan.dc(i)), tables.ac(scan.ac(i))));
            int wide = frame.unitWidth() / SIDE / component.wide();
            int high = frame.unitHeight() / SIDE / component.high();
            quantization[i] = orientation.swapped()
                    ? BlockTurn.swapped(tables.quantization(component.table()))
                    : tables.quantization(component.table());
            ReducedPlane plane = i == 0
                    ? new ReducedPlane(frame, factor, wide, high, quantization[i], luminance, 0)
                    : new ReducedPlane(frame, colourFactor, wide, high, quantization[i], colours, 2 - i);
            writers.add(new ComponentWriter(
                    component,
                    Math.ceilDiv(frame.width(), wide),
                    Math.ceilDiv(frame.height(), high),
                    i == 0,
                    orientation,
                    new BlockEdge(quantization[i]),
                    plane));
        }
        if (quantization.length == 1) {
            for (float[] row : colours) {
                Arrays.fill(row, MIDDLE);
            }
        }
        this.out = new JpegStream(frame.width(), frame.height(), scan.data().remaining());
        out.header(
                quantization,
                frame.components().stream()
                        .mapToInt(JpegFrame.Component::sampling)
                        .toArray());
    }

    /**
     * Writes a file anew; empty where it is broken, or too rare, for others to find out.
     *
     * @param mostReduced by how much the square in the middle may be smaller
     * @throws ProblemException as {@link JpegDecoder#decode}
     */
    public static Optional<Transcoded> transcode(PictureHeader picture, byte[] file, int mostReduced)
            throws IOException {
        if (picture.progressive()) {
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
            return Optional.of(new JpegTranscoder(file, header, picture.orientation(), scan.get(), factor).transcode());
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

    /**
     * The frame, where it is one that is taken. A component that is alone comes block by block, whatever it says of its fineness.
     * What is mirrored has to consist of whole units, as no block can begin in the middle of one.
     */
    private static JpegFrame checked(JpegFrame frame, Orientation orientation) throws UnusualJpegException {
        List<JpegFrame.Component> components = frame.components();
        if (components.size() == 1) {
            components = List.of(new JpegFrame.Component(
                    components.get(0).id(), 0x11, components.get(0).table()));
        }
        int blocks = 0;
        for (JpegFrame.Component component : components) {
            blocks += component.wide() * component.high();
            if (component.wide() > MOST_SAMPLES
                    || component.high() > MOST_SAMPLES
                    || !divides(component.wide(), components.get(0).wide())
                    || !divides(component.high(), components.get(0).high())) {
                throw new UnusualJpegException("samples of a rare fineness");
            }
        }
        if (components.size() > 1 && blocks > MOST_BLOCKS) {
            throw new UnusualJpegException("too many blocks of a unit");
        }
        JpegFrame checked = new JpegFrame(frame.marker(), frame.width(), frame.height(), components);
        if (orientation.mirroredX() && frame.width() % checked.unitWidth() != 0
                || orientation.mirroredY() && frame.height() % checked.unitHeight() != 0) {
            throw new UnusualJpegException("sides to be mirrored that end within a unit");
        }
        return checked;
    }

    private static boolean divides(int part, int whole) {
        return part > 0 && whole / part * part == whole && Integer.bitCount(whole / part) == 1;
    }

    private Transcoded transcode() throws UnusualJpegException {
        if (orientation.equals(Orientation.UPRIGHT)) {
            copy();
        } else {
            turn(indexed());
        }
        return new Transcoded(new EncodedPicture(out.end(), PictureFormat.JPEG), luminance, colours);
    }

    private void copy() throws UnusualJpegException {
        for (int down = 0; down < unitsDown; down++) {
            for (int across = 0; across < unitsAcross; across++) {
                restartWhereDue(down * unitsAcross + across);
                for (int i = 0; i < readers.size(); i++) {
                    readers.get(i).read(in);
                    writers.get(i).write(readers.get(i), out, across, down);
                }
            }
            in.checkNotBeyondEnd();
        }
        in.end();
    }

    /** Reads everything once, and where each unit begins. */
    private ScanIndex indexed() throws UnusualJpegException {
        ScanIndex index = new ScanIndex(unitsAcross * unitsDown, readers.size());
        int stride = orientation.swapped() ? unitsDown : unitsAcross;
        for (int unit = 0; unit < unitsAcross * unitsDown; unit++) {
            restartWhereDue(unit);
            in.keepPlace(index, unit);
            for (int i = 0; i < readers.size(); i++) {
                index.keepMean(unit, i, readers.get(i).last());
                readers.get(i).read(in);
                readers.get(i).clear();
            }
            if (unit % stride == 0) {
                in.checkNotBeyondEnd();
            }
        }
        in.end();
        return index;
    }

    private void turn(ScanIndex index) throws UnusualJpegException {
        int columns = orientation.swapped() ? unitsDown : unitsAcross;
        int rows = orientation.swapped() ? unitsAcross : unitsDown;
        for (int down = 0; down < unitsDown; down++) {
            for (int across = 0; across < unitsAcross; across++) {
                int unit = orientation.row(across, down, rows) * columns + orientation.column(across, down, columns);
                in.goTo(index, unit);
                for (int i = 0; i < readers.size(); i++) {
                    readers.get(i).goOnBehind(index.mean(unit, i));
                    readers.get(i).read(in);
                    writers.get(i).write(readers.get(i), out, across, down);
                }
            }
        }
    }

    private void restartWhereDue(int units) throws UnusualJpegException {
        if (restartInterval > 0 && units > 0 && units % restartInterval == 0) {
            in.restart((units / restartInterval - 1) % RESTARTS);
            readers.forEach(ComponentReader::restart);
        }
    }
}
