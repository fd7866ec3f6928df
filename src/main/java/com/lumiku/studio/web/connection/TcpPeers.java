package com.lumiku.studio.web.connection;

import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;

/** The two ends of a connection. */
record TcpPeers(InetAddress client, int clientPort, int port) {

    private static final int LOCAL = 1;
    private static final int REMOTE = 2;
    private static final int STATE = 3;
    private static final int REPEATED = 6;
    private static final int COLUMNS = 7;
    private static final String ESTABLISHED = "01";
    private static final int MOST_REPEATED = 5;
    private static final int WORD = 4;

    static Optional<TcpPeers> of(SocketAddress client, SocketAddress server) {
        try {
            return Optional.of(new TcpPeers(
                    InetAddress.getByName(client.hostAddress()), client.port(), server == null ? 0 : server.port()));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** The connection of a line of {@code /proc/net/tcp}, where what was sent on it has been sent again too often; else null. */
    static TcpPeers vanishedIn(String line) {
        String[] columns = line.strip().split("\\s+");
        if (columns.length < COLUMNS
                || !columns[STATE].equals(ESTABLISHED)
                || Long.parseLong(columns[REPEATED], 16) < MOST_REPEATED) {
            return null;
        }
        String[] client = columns[REMOTE].split(":");
        try {
            return new TcpPeers(
                    InetAddress.getByAddress(address(client[0])),
                    Integer.parseInt(client[1], 16),
                    Integer.parseInt(columns[LOCAL].split(":")[1], 16));
        } catch (UnknownHostException e) {
            return null;
        }
    }

    /** The bytes of each word stand in the order of the processor, which is little-endian wherever this runs. */
    private static byte[] address(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        for (int word = 0; word < bytes.length; word += WORD) {
            for (int i = 0; i < WORD / 2; i++) {
                byte first = bytes[word + i];
                bytes[word + i] = bytes[word + WORD - 1 - i];
                bytes[word + WORD - 1 - i] = first;
            }
        }
        return bytes;
    }
}
