package com.lumiku.studio.webhook;

import com.lumiku.studio.database.CreatedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Something that has happened, as it is told. Its id is the {@code webhook-id} of every call for it. */
@Entity
@Table(schema = "studio", name = "webhook_events")
public class WebhookEvent extends CreatedRow {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    public String id;

    @Column(nullable = false)
    public String type;

    /** JSON, with links as they were good then. */
    @Column(nullable = false)
    public String body;
}
