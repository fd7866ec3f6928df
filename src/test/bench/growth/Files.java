import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** Makes a small file, two hours old, for each key of a list: java Files.java DIRECTORY LIST. */
public final class Files {

    private Files() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofHours(2)));
        try (Stream<String> keys = java.nio.file.Files.lines(Path.of(arguments[1]))) {
            for (String key : (Iterable<String>) keys::iterator) {
                Path file = directory.resolve(key);
                java.nio.file.Files.createDirectories(file.getParent());
                java.nio.file.Files.write(file, new byte[1]);
                java.nio.file.Files.setLastModifiedTime(file, old);
            }
        }
    }
}
