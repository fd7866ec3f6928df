package com.lumiku.studio.credits;

import java.util.Locale;

/** Why a row of the ledger changes the balance, of the reasons that this service has. */
enum EntryType {
    /** Something is to be made. */
    USAGE,
    /** It has not been made. */
    REFUND;

    /** As the platform's programs write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
