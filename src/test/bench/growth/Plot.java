import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Draws what Growth printed: java Plot.java TABLE SVG. A line for each call of a usual user: its pages by the number of avatars in the
 * database, left, and its median, right, each as a multiple of the smallest database's. Pages do not depend on what else a machine does.
 */
public final class Plot {

    private static final int NAME = 33;
    private static final int WIDTH = 340;
    private static final int HEIGHT = 300;
    private static final int TOP = 60;
    private static final double MOST = 8;
    private static final String DARK = "#c2410c";

    private record Row(String name, List<Double> millis, List<Double> pages) {}

    private Plot() {}

    public static void main(String[] arguments) throws IOException {
        List<String> sizes = new ArrayList<>();
        List<Row> rows = read(Path.of(arguments[0]), sizes);
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1130 420" font-family="sans-serif" font-size="12" fill="#222">
                <rect width="1130" height="420" fill="#fff"/>
                """);
        panel(svg, 60, "pages a call touches", sizes, rows, true);
        panel(svg, 615, "median of a call", sizes, rows, false);
        Files.writeString(Path.of(arguments[1]), svg.append("</svg>\n"));
    }

    private static List<Row> read(Path table, List<String> sizes) throws IOException {
        List<Row> rows = new ArrayList<>();
        boolean usual = false;
        for (String line : Files.readAllLines(table)) {
            if (line.startsWith("user: ")) {
                usual = line.startsWith("user: usual");
                if (usual) {
                    for (String name : line.substring(NAME).strip().split("\\s+")) {
                        sizes.add(name.replaceFirst(".*_", ""));
                    }
                }
            } else if (usual && line.length() > NAME && Character.isLetter(line.charAt(0))) {
                String[] numbers = line.substring(NAME).strip().split("\\s+");
                if (numbers.length == 3 * sizes.size() + 1) {
                    List<Double> millis = new ArrayList<>();
                    List<Double> pages = new ArrayList<>();
                    for (int i = 0; i < sizes.size(); i++) {
                        millis.add(Double.valueOf(numbers[3 * i]));
                        pages.add(Double.valueOf(numbers[3 * i + 2]));
                    }
                    rows.add(new Row(line.substring(0, NAME).strip(), millis, pages));
                }
            }
        }
        return rows;
    }

    private static void panel(StringBuilder svg, int left, String title, List<String> sizes, List<Row> rows, boolean pages) {
        add(svg, "<text x='%d' y='28' font-size='14' font-weight='bold'>%s, × that with 1,000</text>", left, title);
        for (double mark : new double[] {0.5, 1, 1.5, 2, 4, 8}) {
            add(svg, "<line x1='%d' x2='%d' y1='%.1f' y2='%.1f' stroke='%s'%s/>", left, left + WIDTH, y(mark), y(mark),
                    mark == 1.5 && !pages ? DARK : "#ddd", mark == 1.5 && !pages ? " stroke-dasharray='5 4'" : "");
            add(svg, "<text x='%d' y='%.1f' text-anchor='end'>%s</text>", left - 8, y(mark) + 4, String.valueOf(mark).replace(".0", ""));
        }
        for (int i = 0; i < sizes.size(); i++) {
            int exponent = (int) Math.round(Math.log10(Double.parseDouble(sizes.get(i))));
            add(svg, "<text x='%.1f' y='%d' text-anchor='middle'>10<tspan dy='-5' font-size='9'>%d</tspan></text>",
                    x(left, i, sizes), TOP + HEIGHT + 20, exponent);
        }
        add(svg, "<text x='%d' y='%d' text-anchor='middle'>avatars, and as many pictures</text>", left + WIDTH / 2, TOP + HEIGHT + 42);
        List<Row> sorted = rows.stream().sorted(Comparator.comparingDouble(row -> last(row, pages))).toList();
        double lowest = Double.MAX_VALUE;
        for (int rank = sorted.size() - 1; rank >= 0; rank--) {
            Row row = sorted.get(rank);
            boolean named = rank >= sorted.size() - 4;
            StringBuilder points = new StringBuilder();
            for (int i = 0; i < sizes.size(); i++) {
                points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(left, i, sizes), y(times(row, pages, i))));
            }
            add(svg, "<polyline points='%s' fill='none' stroke='%s' stroke-width='%s' opacity='0.75'/>", points.toString().strip(),
                    named ? DARK : "#2563a8", named ? "1.6" : "1");
            if (named) {
                double at = Math.max(y(last(row, pages)), lowest == Double.MAX_VALUE ? 0 : lowest + 13);
                lowest = at;
                add(svg, "<text x='%d' y='%.1f' font-size='10'>%s: %.1f</text>", left + WIDTH + 5, at + 3, row.name, last(row, pages));
            }
        }
    }

    private static double last(Row row, boolean pages) {
        return times(row, pages, row.millis.size() - 1);
    }

    private static double times(Row row, boolean pages, int size) {
        List<Double> values = pages ? row.pages : row.millis;
        return values.get(size) / Math.max(pages ? 1 : 0.01, values.getFirst());
    }

    private static double x(int left, int index, List<String> sizes) {
        double from = Math.log10(Double.parseDouble(sizes.getFirst()));
        double to = Math.log10(Double.parseDouble(sizes.getLast()));
        return left + WIDTH * (Math.log10(Double.parseDouble(sizes.get(index))) - from) / (to - from);
    }

    /** From a half to the most, by powers. */
    private static double y(double times) {
        double clamped = Math.clamp(times, 0.5, MOST);
        return TOP + HEIGHT * (1 - Math.log(clamped / 0.5) / Math.log(MOST / 0.5));
    }

    private static void add(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format.replace('\'', '"'), values)).append('\n');
    }
}
