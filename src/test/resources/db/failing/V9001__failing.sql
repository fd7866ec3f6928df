ALTER TABLE ${schema}.avatars ADD COLUMN "addedLater" text;
CREATE TABLE ${schema}.taken (id text);
