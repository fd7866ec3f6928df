-- Who voted for which wish. No foreign key to pose_requests: it would keep the platform from truncating or dropping its
-- own table. Votes of wishes that are gone are removed by the service.
CREATE TABLE studio.pose_request_votes (
    "requestId" text        NOT NULL,
    "userId"    text        NOT NULL,
    "createdAt" timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY ("requestId", "userId")
);
