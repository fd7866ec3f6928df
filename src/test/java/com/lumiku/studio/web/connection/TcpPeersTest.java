package com.lumiku.studio.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TcpPeersTest {

    @Test
    void aConnectionOnWhichNothingIsAcknowledgedIsFound() throws Exception {
        TcpPeers peers = new TcpPeers(InetAddress.getByName("192.168.7.42"), 54321, 8080);
        assertThat(
                        TcpPeers.vanishedIn(
                                "  12: 0100A8C0:1F90 2A07A8C0:D431 01 0000000B:00000000 01:00000320 00000005     0        0 6609288 2"))
                .isEqualTo(peers);
        assertThat(TcpPeers.vanishedIn(
                        "  3: 0000000000000000FFFF00000100A8C0:1F90 0000000000000000FFFF00002A07A8C0:D431 01"
                                + " 0000000B:00000000 01:00000320 0000000A     0        0 6609288"))
                .isEqualTo(peers);
        assertThat(TcpPeers.of(
                        SocketAddress.inetSocketAddress(54321, "192.168.7.42"),
                        SocketAddress.inetSocketAddress(8080, "192.168.0.1")))
                .contains(peers);
    }

    @Test
    void anAddressOfVersionSixIsReadWordByWord() throws Exception {
        assertThat(TcpPeers.vanishedIn(
                        "  3: B80D0120000000000000000001000000:1F90 B80D0120000000000000000002000000:D431 01"
                                + " 0000000B:00000000 01:00000320 00000007     0        0 6609288"))
                .isEqualTo(new TcpPeers(InetAddress.getByName("2001:db8::2"), 54321, 8080));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode",
                "  12: 0100A8C0:1F90 2A07A8C0:D431 01 00000000:00000000 00:00000000 00000000     0        0 6609288",
                "  12: 0100A8C0:1F90 2A07A8C0:D431 01 0000000B:00000000 01:00000320 00000004     0        0 6609288",
                "  12: 0100A8C0:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000009     0        0 6609288",
                "",
            })
    void allOthersStay(String line) {
        assertThat(TcpPeers.vanishedIn(line)).isNull();
    }
}
