package com.lumiku.studio.credits;

import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageQuery;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;

/** A row of the platform's table {@code credits}, with the columns that this service reads and writes; {@link Ledger} writes them. */
@Entity
@Immutable
@Table(name = "credits")
class CreditEntry {

    @Id
    String id;

    @Column(nullable = false)
    String userId;

    int amount;

    int balance;

    @Column(nullable = false)
    String type;

    String referenceType;

    String referenceId;

    @Column(nullable = false)
    Instant createdAt;

    /** A user's rows of this service, the newest first. */
    static PageQuery<CreditEntry> pagesOf(String userId) {
        Keyset<CreditEntry> newestFirst =
                Keyset.ofTimes("credits", "createdAt", entry -> entry.createdAt, entry -> entry.id);
        return PageQuery.of(CreditEntry.class, newestFirst)
                .equal("userId", userId)
                .where("referenceType in :types", Map.of("types", List.of(Reference.AVATAR, Reference.POSE)));
    }
}
