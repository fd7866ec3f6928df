ALTER TABLE ${schema}.avatars ADD COLUMN "addedLater" text;
