import com.lumiku.studio.drawing.Illustrator;
import com.lumiku.studio.drawing.View;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Posture;
import com.lumiku.studio.media.picture.PictureEncoder;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/**
 * CPU milliseconds of one thread for a picture, warm: eight people, drawn ROUNDS times in a row to warm up, then as often in each of
 * five measurements, of which the median is told. The compilers and the collector run in other threads and do not count.
 */
public final class Drawing {

    private static final int MEASUREMENTS = 5;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final List<String> PEOPLE = List.of(
            "a woman with long wavy hair and round glasses, mustard cardigan, smiling",
            "a man with an undercut and a short beard in a navy turtleneck, thoughtful",
            "wanita berhijab hijau, kebaya, tersenyum",
            "an old man with short straight grey hair and a moustache, chef jacket and chef hat, laughing",
            "a confident engineer with curly red hair, in a blue blazer",
            "a man in a batik shirt",
            "a girl with braids",
            "a woman with an afro and headphones, hoodie");
    private static final List<String> SCENES = List.of("beach", "office", "park", "cafe", "library", "street", "mountains", "stage");

    private Drawing() {}

    public static void main(String... args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        System.out.println("picture                       CPU ms     kB");
        tell("portrait, 1024 x 1024 PNG", rounds, people(false, 1024), Drawing::png);
        tell("figure in a scene, 1024 PNG", rounds, people(true, 1024), Drawing::png);
        tell("portrait, 256 x 256 PNG", 4 * rounds, people(false, 256), Drawing::png);
        tell("figure in a scene, 256 PNG", 4 * rounds, people(true, 256), Drawing::png);
        tell("portrait, SVG (kB zipped)", 8 * rounds, people(false, 1024), Drawing::svg);
        tell("figure in a scene, SVG", 8 * rounds, people(true, 1024), Drawing::svg);
    }

    private static List<Description> people(boolean posed, int side) {
        List<Description> all = new ArrayList<>();
        for (int i = 0; i < PEOPLE.size(); i++) {
            all.add(new Description(
                    posed ? PEOPLE.get(i) + ", " + SCENES.get(i) : PEOPLE.get(i),
                    null,
                    Look.UNKNOWN,
                    posed ? Posture.NEUTRAL.pose(Framing.FULL_BODY) : null,
                    posed ? null : new Backdrop.Suitable(),
                    null,
                    side,
                    side,
                    7 * i + 1));
        }
        return all;
    }

    private static byte[] png(Description description) {
        return PictureEncoder.png(Illustrator.draw(description).image()).bytes();
    }

    private static byte[] svg(Description description) {
        return Illustrator.svg(description, View.PLAIN, "p", 0).getBytes(StandardCharsets.UTF_8);
    }

    private static void tell(String name, int rounds, List<Description> people, Function<Description, byte[]> drawing) {
        measure(rounds, people, drawing);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < MEASUREMENTS; i++) {
            times.add(measure(rounds, people, drawing));
        }
        Collections.sort(times);
        double kilobytes = people.stream()
                .mapToInt(person -> size(drawing.apply(person)))
                .average()
                .orElseThrow()
                / 1024;
        System.out.printf(Locale.ROOT, "%-28s %7.2f %6.1f%n", name, times.get(MEASUREMENTS / 2), kilobytes);
    }

    private static double measure(int rounds, List<Description> people, Function<Description, byte[]> drawing) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < rounds; i++) {
            people.forEach(drawing::apply);
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / rounds / people.size();
    }

    /** Of a PNG as it is, of a document as it is sent. */
    private static int size(byte[] picture) {
        if (picture[0] != '<') {
            return picture.length;
        }
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(picture);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return zipped.size();
    }
}
