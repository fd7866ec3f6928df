package com.lumiku.studio.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LocalHost", "127.0.0.1", "127.1.2.3", "::1", "[::1]", "0:0:0:0:0:0:0:1", "0::1"})
    void isLoopback(String host) {
        assertTrue(Loopback.isHost(host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0.0.0.0",
                "::",
                "[::]",
                "::2",
                "1::1",
                "10.0.0.1",
                "127.0.0.1.example",
                "localhost.example",
                "127",
                "::11",
                "::ffff:10.0.0.1"
            })
    void isNot(String host) {
        assertFalse(Loopback.isHost(host));
    }
}
