package com.lumiku.studio.database;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A row that knows when it was made, to the millisecond that its column keeps. */
@MappedSuperclass
public abstract class CreatedRow extends PanacheEntityBase {

    @Column(nullable = false, updatable = false)
    public Instant createdAt;

    @PrePersist
    void created() {
        createdAt = now();
    }

    /** The time as rows keep it. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
