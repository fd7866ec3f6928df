package com.lumiku.studio.database;

/** Names of tables, columns and schemas in statements. */
public final class Identifier {

    private Identifier() {}

    /** The name as a statement has it, whatever characters it has. */
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
