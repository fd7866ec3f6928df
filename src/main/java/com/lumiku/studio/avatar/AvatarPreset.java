package com.lumiku.studio.avatar;

import com.lumiku.studio.database.UpdatedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;

/** A ready-made avatar template. Columns: table avatar_presets of the schema contract. */
@Entity
@Table(name = "avatar_presets")
@DynamicUpdate
public class AvatarPreset extends UpdatedRow {

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
}
