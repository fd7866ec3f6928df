package com.lumiku.studio.avatar;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.DynamicUpdate;

/** A ready-made avatar template. Columns: table avatar_presets of the schema contract. */
@Entity
@Table(name = "avatar_presets")
@DynamicUpdate
public class AvatarPreset extends PanacheEntityBase {

    @Id
    public String id;

    @Column(nullable = false)
    public String name;

    @Column(nullable = false)
    public String previewImageUrl;

    @Column(nullable = false)
    public String category;

    @Column(nullable = false)
    @Convert(converter = PersonaTemplate.AsText.class)
    public PersonaTemplate personaTemplate;

    @Column(nullable = false)
    @Convert(converter = Look.AsText.class)
    public Look visualAttributes;

    @Column(nullable = false)
    public String generationPrompt;

    public boolean isPublic = true;

    public int usageCount;

    @Column(nullable = false, updatable = false)
    public Instant createdAt;

    @Column(nullable = false)
    public Instant updatedAt;

    @PrePersist
    void created() {
        createdAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        updatedAt = createdAt;
    }

    @PreUpdate
    void changed() {
        updatedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
