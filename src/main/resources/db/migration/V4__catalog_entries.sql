-- What the catalog put into the tables, as it put it: tells a row nobody touched from one that somebody edited or deleted.
CREATE TABLE studio.catalog_entries (
    "table" text  NOT NULL,
    id      text  NOT NULL,
    content jsonb NOT NULL,
    PRIMARY KEY ("table", id)
);
