-- Which builds of the service have brought the catalog up to date, the last one only: the next start of the same has nothing to do.
CREATE TABLE studio.catalog_builds (
    build text PRIMARY KEY
);
