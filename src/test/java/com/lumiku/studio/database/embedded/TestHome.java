package com.lumiku.studio.database.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.lumiku.studio.files.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A home to start in, what tests ask of it, and the check that no server of it is left running. */
record TestHome(Path folder) implements AutoCloseable {

    private static final Path TARGET = Path.of("target", "embedded-postgresql").toAbsolutePath();
    private static final Path BINARIES = TARGET.resolve("binaries");

    /** A home with binaries, which all tests share, and without a database. */
    static TestHome empty(Path folder) throws IOException {
        PrivateFiles.createFolders(BINARIES);
        Files.createSymbolicLink(folder.resolve("postgresql"), BINARIES);
        return new TestHome(folder);
    }

    /** A home with binaries and an empty database, which takes less time than creating one. */
    static TestHome in(Path folder) throws Exception {
        TestHome home = empty(folder);
        home.copy(Template.HOME.folder(), "database", "database.password");
        return home;
    }

    /** Created once in each process of a run of the tests. */
    private static final class Template {

        private static final TestHome HOME = create();

        private static TestHome create() {
            try {
                Path folder = TARGET.resolve("home" + ProcessHandle.current().pid());
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                PrivateFiles.createFolders(folder);
                TestHome home = empty(folder);
                home.start().close();
                return home;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path from, String... names) throws Exception {
        List<String> command = new ArrayList<>(List.of("cp", "-a"));
        Stream.of(names).map(name -> from.resolve(name).toString()).forEach(command::add);
        command.add(folder.toString());
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
    }

    @Override
    public void close() throws IOException {
        Files.delete(folder.resolve("postgresql"));
        List<ProcessHandle> left = servers();
        left.forEach(ProcessHandle::destroyForcibly);
        assertEquals(List.of(), left);
    }

    EmbeddedServer start() {
        return EmbeddedServer.start(folder);
    }

    Path database() {
        return folder.resolve("database");
    }

    String password() throws IOException {
        return Files.readString(folder.resolve("database.password"));
    }

    /** The servers on the database, without the processes of their own that they start. */
    List<ProcessHandle> servers() {
        DataDirectory data = new DataDirectory(database());
        return ProcessHandle.allProcesses()
                .filter(data::isServedBy)
                .filter(process -> process.parent().filter(data::isServedBy).isEmpty())
                .toList();
    }

    Connection connect(int port) throws SQLException, IOException {
        return connect("127.0.0.1", port, password());
    }

    static Connection connect(String host, int port, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://%s:%d/studio".formatted(host, port), "studio", password);
    }

    void execute(int port, String sql) throws SQLException, IOException {
        try (Connection connection = connect(port);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String query(int port, String sql) throws SQLException, IOException {
        try (Connection connection = connect(port);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
