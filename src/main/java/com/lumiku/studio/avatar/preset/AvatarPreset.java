package com.lumiku.studio.avatar.preset;

import com.lumiku.studio.database.UpdatedRow;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageQuery;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
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
    @Convert(converter = PersonaTemplateText.class)
    public PersonaTemplate personaTemplate;

    @Column(nullable = false)
    @Convert(converter = LookText.class)
    public Look visualAttributes;

    @Column(nullable = false)
    public String generationPrompt;

    public boolean isPublic = true;

    public int usageCount;

    /** The preset with this id, where it is on offer. */
    public static Optional<AvatarPreset> offered(String id) {
        return find("id = ?1 and isPublic", id).firstResultOptional();
    }

    /** Those on offer of a category, or of all. */
    static PageQuery<AvatarPreset> pagesOf(String category) {
        Categories.OF_PRESETS.check(category);
        return PageQuery.of(AvatarPreset.class, Keyset.ofIds("id", preset -> preset.id))
                .where("isPublic")
                .equalIfGiven("category", category);
    }

    /** Counts an avatar made from a preset. Any number may do so at once. */
    public static void countUse(String id) {
        update("usageCount = usageCount + 1 where id = ?1", id);
    }
}
