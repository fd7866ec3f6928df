-- How many pictures each worker makes at once, and how long one of its recent pictures took: what the queue is forecast by.
ALTER TABLE studio.generation_workers
    ADD COLUMN slots               integer,
    ADD COLUMN "secondsPerPicture" double precision;
