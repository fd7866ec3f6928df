package com.lumiku.studio.account;

/** What the platform's table {@code users} says about a user. */
enum Membership {
    /** Not in the table. */
    UNKNOWN,
    /** In the table, or there is no table to be in. */
    MEMBER,
    /** In the table with role admin. */
    ADMIN;

    static Membership ofRole(String role) {
        return Caller.ADMIN.equalsIgnoreCase(role) ? ADMIN : MEMBER;
    }
}
