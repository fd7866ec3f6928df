package com.lumiku.studio.database;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Instant;

/** A row that also knows when it was last changed. */
@MappedSuperclass
public abstract class UpdatedRow extends CreatedRow {

    @Column(nullable = false)
    public Instant updatedAt;

    @PrePersist
    void neverUpdated() {
        updatedAt = createdAt;
    }

    @PreUpdate
    void updated() {
        updatedAt = now();
    }
}
