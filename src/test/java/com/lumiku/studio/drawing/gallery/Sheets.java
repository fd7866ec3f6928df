package com.lumiku.studio.drawing.gallery;

import com.lumiku.studio.drawing.Pictures;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Contact sheets: pages with the drawings as SVG, pictures of rows of cells, and what looks different now. */
final class Sheets {

    private static final int SIZE = 160;
    private static final int COLUMNS = 4;
    private static final int ROWS = 7;
    private static final int CAPTION = 14;
    private static final String STYLE = """
            <!doctype html><meta charset="utf-8"><title>%s</title>
            <style>body{font:13px sans-serif;display:flex;flex-wrap:wrap;gap:12px}
            figure{margin:0}figure>svg{width:170px;height:170px}figcaption{text-align:center}</style>
            """;

    private Sheets() {}

    static void write(List<Cell> cells, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, List<Cell>> sheets =
                cells.stream().collect(Collectors.groupingBy(Cell::sheet, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Cell>> sheet : sheets.entrySet()) {
            writePage(sheet.getKey(), sheet.getValue(), folder);
            List<Cell> rest = sheet.getValue();
            for (int page = 1; !rest.isEmpty(); page++) {
                int count = Math.min(rest.size(), COLUMNS * ROWS);
                BufferedImage picture = contactSheet(rest.subList(0, count));
                Files.write(folder.resolve(sheet.getKey() + "-" + page + ".png"), Pictures.png(picture));
                rest = rest.subList(count, rest.size());
            }
        }
        Files.writeString(
                folder.resolve("index.html"),
                STYLE.formatted("Gallery")
                        + sheets.keySet().stream()
                                .map(name -> "<a href=\"%s.html\">%s</a>\n".formatted(name, name))
                                .collect(Collectors.joining()));
    }

    private static void writePage(String sheet, List<Cell> cells, Path folder) throws IOException {
        StringBuilder page = new StringBuilder(STYLE.formatted(sheet));
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            page.append("<figure>");
            for (int k = 0; k < cell.drawings().size(); k++) {
                page.append(cell.drawings().get(k).svg("c" + i + "-" + k + "-"));
            }
            page.append("<figcaption>").append(cell.name()).append("</figcaption></figure>\n");
        }
        Files.writeString(folder.resolve(sheet + ".html"), page);
    }

    private static BufferedImage contactSheet(List<Cell> cells) {
        int width = SIZE * cells.getFirst().drawings().size();
        int rows = (cells.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage sheet =
                new BufferedImage(COLUMNS * (width + 4), rows * (SIZE + CAPTION + 4), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
        for (int i = 0; i < cells.size(); i++) {
            int x = i % COLUMNS * (width + 4);
            int y = i / COLUMNS * (SIZE + CAPTION + 4);
            graphics.drawImage(cells.get(i).strip(SIZE), x, y, null);
            graphics.drawString(cells.get(i).name(), x + 4, y + SIZE + CAPTION - 3);
        }
        graphics.dispose();
        return sheet;
    }

    /** Writes the drawings of a cell as a PNG file. */
    static void write(Cell cell, int size, Path folder) throws IOException {
        Path file = folder.resolve(cell.id() + ".png");
        Files.createDirectories(file.getParent());
        Files.write(file, Pictures.png(cell.strip(size)));
    }

    /** Writes a page of what looks different, before and after. */
    static void writeChanges(List<Cell> changed, Path folder) throws IOException {
        StringBuilder page = new StringBuilder(STYLE.formatted("Changes"));
        for (Cell cell : changed) {
            write(cell, SIZE, folder.resolve("after"));
            page.append("<figure><img src=\"before/%s.png\" alt=\"new\"><br><img src=\"after/%s.png\" alt=\"\">"
                            .formatted(cell.id(), cell.id()))
                    .append("<figcaption>" + cell.id() + "</figcaption></figure>\n");
        }
        Files.writeString(folder.resolve("changes.html"), page);
    }

    /** Draws changed cells as they were, where that is known. */
    static void writeFormer(List<Cell> changed, Path folder) throws IOException, InterruptedException {
        FormerGallery.draw(changed.stream().map(Cell::id).toList(), SIZE, folder);
    }
}
