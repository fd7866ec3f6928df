package com.lumiku.studio.database;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * A row that knows when it was made, to the millisecond that its column keeps. Where a row has an id, Hibernate makes what makes
 * the ids by its name.
 */
@MappedSuperclass
@RegisterForReflection(targets = UuidVersion7Strategy.class)
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
