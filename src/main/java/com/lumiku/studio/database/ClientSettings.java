package com.lumiku.studio.database;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the parameters of a {@link DatabaseUrl} come to for the JDBC and the reactive client. */
final class ClientSettings {

    private static final String REACTIVE = "quarkus.datasource.reactive.";

    private final Map<String, String> jdbc = new TreeMap<>();
    private final Map<String, String> quarkus = new LinkedHashMap<>();
    private String schema;
    private boolean pooled;
    private final List<String> notices = new ArrayList<>();

    /** A parameter of the JDBC driver. */
    ClientSettings jdbc(String name, String value) {
        jdbc.put(name, value);
        return this;
    }

    /** A setting of Quarkus' datasource. */
    ClientSettings quarkus(String name, String value) {
        quarkus.put("quarkus.datasource." + name, value);
        return this;
    }

    /** A setting of Quarkus' reactive client. */
    ClientSettings reactive(String name, String value) {
        quarkus.put(REACTIVE + name, value);
        return this;
    }

    /** What both clients send when they connect. */
    ClientSettings startup(String jdbcName, String name, String value) {
        return jdbc(jdbcName, value).reactive("additional-properties." + name, value);
    }

    /** The default schema, as SQL. */
    void schema(String name) {
        schema = name;
    }

    /** A pooler in transaction mode is before the database. */
    void pooler() {
        pooled = true;
        jdbc("prepareThreshold", "0")
                .jdbc(Pooler.PRESENT, "true")
                .reactive("cache-prepared-statements", "false")
                .reactive("postgresql.use-layer7-proxy", "true");
    }

    /** What follows from all parameters together. */
    void complete() {
        if (schema != null && pooled) {
            // Poolers refuse it when connecting, or forget it.
            jdbc(Pooler.SCHEMA, schema);
        } else if (schema != null) {
            startup("currentSchema", "search_path", schema);
        }
    }

    /** What the operator should know, in a sentence. */
    void notice(String text) {
        notices.add(text);
    }

    List<String> notices() {
        return notices;
    }

    Map<String, String> quarkus() {
        return quarkus;
    }

    /** The JDBC parameters, as the end of an address. */
    String query() {
        StringBuilder query = new StringBuilder();
        jdbc.forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(encode(value)));
        return query.toString();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
