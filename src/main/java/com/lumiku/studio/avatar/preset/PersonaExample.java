package com.lumiku.studio.avatar.preset;

import com.lumiku.studio.database.CreatedRow;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import com.lumiku.studio.json.StringListText;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageQuery;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;

/** An example persona for inspiration. Columns: table persona_examples of the schema contract. */
@Entity
@Table(name = "persona_examples")
@DynamicUpdate
public class PersonaExample extends CreatedRow {

    @Id
    public String id;

    @Column(nullable = false)
    public String name;

    @Column(nullable = false)
    public String category;

    @Embedded
    @Convert(attributeName = "personaPersonality", converter = StringListText.class)
    public Persona persona;

    @Convert(converter = LookText.class)
    public Look suggestedAttributes;

    public int displayOrder;

    public boolean isActive = true;

    /** The active ones of a category, or of all, in display order. */
    static PageQuery<PersonaExample> pagesOf(String category) {
        Categories.OF_PERSONAS.check(category);
        Keyset<PersonaExample> order = Keyset.ofNumbers(
                "displayOrder", "displayOrder", example -> example.displayOrder, example -> example.id);
        return PageQuery.of(PersonaExample.class, order.ascending())
                .where("isActive")
                .equalIfGiven("category", category);
    }
}
