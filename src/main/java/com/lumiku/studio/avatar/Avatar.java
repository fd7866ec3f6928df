package com.lumiku.studio.avatar;

import com.lumiku.studio.database.UpdatedRow;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import com.lumiku.studio.json.StringListText;
import com.lumiku.studio.web.paging.PageQuery;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** An avatar with its persona, look and usage. Columns: table avatars of the schema contract. */
@Entity
@Table(name = "avatars")
@DynamicUpdate
public class Avatar extends UpdatedRow {

    private static final Set<String> PICTURED = Set.of("uploaded", "from_reference");

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    public String id;

    @Column(nullable = false)
    public String userId;

    @Column(nullable = false)
    public String projectId;

    @Column(nullable = false)
    public String name;

    @Column(nullable = false)
    public String baseImageUrl;

    public String thumbnailUrl;

    @Embedded
    @Convert(attributeName = "personaPersonality", converter = StringListText.class)
    public Persona persona;

    @Embedded
    public Look look;

    @Column(nullable = false)
    public String sourceType;

    public String generationPrompt;

    public Integer seedUsed;

    public int usageCount;

    public Instant lastUsedAt;

    /** Whoever reads {@link #persona} comes here: where all of its columns are null, Hibernate makes none. */
    public Persona getPersona() {
        return persona == null ? Persona.UNKNOWN : persona;
    }

    /** Whoever sets {@link #persona} comes here: the same traits stay in the words in which another program may have put them. */
    public void setPersona(Persona changed) {
        List<String> traits = getPersona().personaPersonality();
        persona = Objects.equals(changed.personaPersonality(), traits)
                ? new Persona(changed.personaName(), changed.personaAge(), traits, changed.personaBackground())
                : changed;
    }

    /** Whoever reads {@link #look} comes here: where all of its columns are null, Hibernate makes none. */
    public Look getLook() {
        return look == null ? Look.UNKNOWN : look;
    }

    /** The avatar with this id, where it is the user's. */
    public static Optional<Avatar> findOfUser(String userId, String id, LockModeType lock) {
        return Avatar.<Avatar>find("id = ?1 and userId = ?2", id, userId)
                .withLock(lock)
                .firstResultOptional();
    }

    /** Counts a use in the row itself, so that none is lost; whether the avatar is the user's. Being used is no update. */
    public static boolean countUse(String userId, String id) {
        return update(
                        "usageCount = usageCount + 1, lastUsedAt = greatest(coalesce(lastUsedAt, ?1), ?1)"
                                + " where id = ?2 and userId = ?3",
                        now(),
                        id,
                        userId)
                == 1;
    }

    /** A project's avatars, newest first. */
    public static List<Avatar> ofProject(String projectId) {
        return list("projectId = ?1 order by createdAt desc, id desc", projectId);
    }

    /** The same, to be answered page by page. */
    static PageQuery<Avatar> pagesOfProject(String projectId) {
        return PageQuery.of(Avatar.class, AvatarSort.RECENT.order()).equal("projectId", projectId);
    }

    /** A user's avatars, where words are given those with them in the avatar's or the persona's name. */
    static PageQuery<Avatar> pagesOfUser(String userId, AvatarSort sort, String words) {
        PageQuery<Avatar> all = PageQuery.of(Avatar.class, sort.order()).equal("userId", userId);
        if (words == null || words.isBlank()) {
            return all;
        }
        String pattern = '%' + words.strip().replaceAll("([!%_])", "!$1") + '%';
        return all.where(
                "(name ilike :words escape '!' or persona.personaName ilike :words escape '!')",
                Map.of("words", pattern));
    }

    /** Whether nobody could draw it again from what is known of it: there is only its picture. */
    public boolean isPictured() {
        return PICTURED.contains(sourceType);
    }

    /** What names its files. */
    List<String> files() {
        return Stream.of(baseImageUrl, thumbnailUrl).filter(Objects::nonNull).toList();
    }
}
