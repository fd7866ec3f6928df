package com.lumiku.studio.credits;

import com.lumiku.studio.schema.PlatformTable;
import jakarta.inject.Singleton;

/** The platform's table, which has to be there while credits are charged. */
@Singleton
class CreditsTable implements PlatformTable {

    private final CreditsConfig config;

    CreditsTable(CreditsConfig config) {
        this.config = config;
    }

    @Override
    public Class<?> entity() {
        return CreditEntry.class;
    }

    @Override
    public boolean isUsed() {
        return config.enabled();
    }
}
