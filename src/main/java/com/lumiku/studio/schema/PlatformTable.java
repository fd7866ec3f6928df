package com.lumiku.studio.schema;

/**
 * A table of the platform's, none of the contract's, to which the service adds rows where a setting says so; a bean for each. While it is
 * used, it is looked for like the tables of the contract, and so is the table {@code users}, whose rows are locked meanwhile.
 */
public interface PlatformTable {

    /** What it is mapped by, with all columns that statements name. */
    Class<?> entity();

    /** Whether it is used. */
    boolean isUsed();
}
