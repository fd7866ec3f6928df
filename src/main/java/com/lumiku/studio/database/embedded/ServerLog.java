package com.lumiku.studio.database.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.lumiku.studio.files.PrivateFiles;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/** What PostgreSQL and its commands say: a file of its own for every start, the one before is kept. */
record ServerLog(Path file) {

    private static final int TAIL = 12;

    static ServerLog begin(Path file) throws IOException {
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
        PrivateFiles.create(file);
        return new ServerLog(file);
    }

    Redirect redirect() {
        return Redirect.appendTo(file.toFile());
    }

    /** The last lines, indented, to be shown below a message. */
    String tail() {
        try {
            List<String> lines =
                    new String(Files.readAllBytes(file), UTF_8).lines().toList();
            return lines.stream()
                    .skip(Math.max(0, lines.size() - TAIL))
                    .map(line -> "\n    " + line)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            return "\n    (" + file + " cannot be read)";
        }
    }
}
