package com.lumiku.studio.avatar;

import com.lumiku.studio.generation.lifecycle.Generation;
import com.lumiku.studio.generation.lifecycle.Product;
import com.lumiku.studio.generation.lifecycle.Progress;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;

/** A job that makes an avatar, queued, running or ended. Columns: table avatar_generations of the schema contract. */
@Entity
@Table(name = "avatar_generations")
@DynamicUpdate
public class AvatarGeneration extends Generation {

    static final String KIND = "avatar";

    /** Why a job fails whose project another program has deleted: no foreign key takes the job with it. */
    static final String PROJECT_IS_GONE = "The project for which this avatar was to be made has been deleted";

    /** Why a job cannot be run that another program began. */
    static final String INCOMPLETE =
            "Another program began this job, and it does not say which avatar is wanted: start a new one";

    @Column(nullable = false)
    public String prompt;

    @Convert(converter = AvatarJobText.class)
    public AvatarJob options;

    /** The words of the user from which an avatar was made here, where it was. */
    public static Optional<String> promptOf(String avatarId) {
        return AvatarGeneration.<AvatarGeneration>find("avatarId", avatarId)
                .firstResultOptional()
                .map(generation -> generation.prompt);
    }

    /** Whether it can be run: what other programs wrote may lack what ours need. */
    boolean isComplete() {
        return options != null && options.isComplete();
    }

    /** The picture it goes by, where there is one. */
    Optional<String> reference() {
        return Optional.ofNullable(options).map(AvatarJob::referenceImageUrl);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Product product() {
        String source = options == null ? null : options.sourceType();
        return switch (source) {
            case AvatarJob.FROM_PRESET -> Product.PRESET;
            case AvatarJob.FROM_REFERENCE -> Product.REFERENCE;
            case null, default -> Product.AVATAR;
        };
    }

    /** One picture is either made or not. */
    @Override
    public Progress progress() {
        return switch (status()) {
            case PENDING -> new Progress(id, status(), 0, 0, 0);
            case PROCESSING -> new Progress(id, status(), 50, 0, 0);
            case COMPLETED -> new Progress(id, status(), 100, 1, 0);
            case FAILED -> new Progress(id, status(), 100, 0, 1);
            case PARTIAL, CANCELLED -> new Progress(id, status(), 100, 0, 0);
        };
    }
}
