package com.lumiku.studio.generation.lifecycle;

import com.lumiku.studio.database.CreatedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * A job of either app, queued, running or ended: the columns that both tables have. Its status is changed by {@link
 * GenerationLifecycle} alone.
 */
@MappedSuperclass
public abstract class Generation extends CreatedRow {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    public String id;

    @Column(nullable = false)
    public String userId;

    @Column(nullable = false)
    public String projectId;

    public String avatarId;

    @Column(nullable = false)
    String status = GenerationStatus.PENDING.word();

    public String errorMessage;

    public Instant completedAt;

    /** Whose it is: the kind of its {@link Generations}. */
    public abstract String kind();

    /** How far it is. */
    public abstract Progress progress();

    /** What each of its pictures is. */
    public abstract Product product();

    /** Credits have been taken for it. */
    public void charged(int credits) {
        // Only rows of some apps say so.
    }

    /** Credits that were taken for it have been given back. */
    public void refunded(int credits) {
        // Only rows of some apps say so.
    }

    /** Where it is in its life, also where another program's word is in the row. */
    public GenerationStatus status() {
        return GenerationStatus.of(status);
    }

    /** Whether its pictures are still to be made. */
    public boolean isOpen() {
        return status().isOpen();
    }

    /** It has got another status: sets what goes with it. */
    protected void entered(GenerationStatus next) {
        completedAt = next.isOpen() ? null : CreatedRow.now();
    }
}
