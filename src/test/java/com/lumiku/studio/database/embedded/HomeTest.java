package com.lumiku.studio.database.embedded;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the embedded server, each in a home of its own in which it must leave no server running. */
@Timeout(120)
abstract class HomeTest {

    @TempDir
    Path folder;

    TestHome home;

    @BeforeEach
    void createHome() throws Exception {
        home = TestHome.in(folder);
    }

    @AfterEach
    void closeHome() throws Exception {
        home.close();
    }
}
