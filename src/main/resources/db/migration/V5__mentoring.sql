CREATE SEQUENCE review_ids;

-- One round of a mentor reading a plan, with the plan as it was handed in; role_name and gist say in the inbox what it is.
CREATE TABLE review (
    id          BIGINT PRIMARY KEY,
    plan_id     BIGINT NOT NULL REFERENCES learning_plan (id) ON DELETE CASCADE,
    learner_id  BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    mentor_id   BIGINT NOT NULL REFERENCES person (id),
    role_name   VARCHAR(200) NOT NULL,
    gist        VARCHAR(200) NOT NULL,
    message     VARCHAR(2000) NOT NULL,
    handed_in   TEXT NOT NULL,
    sent_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    decision    VARCHAR(10) CHECK (decision IN ('APPROVED', 'SENT_BACK')),
    comment     VARCHAR(4000),
    decided_at  TIMESTAMP WITH TIME ZONE,
    CHECK ((decision IS NULL) = (decided_at IS NULL) AND (decision IS NULL) = (comment IS NULL)),
    CHECK (decision <> 'SENT_BACK' OR comment <> '')
);
CREATE INDEX review_of_learner ON review (learner_id, sent_at);
CREATE INDEX review_of_mentor ON review (mentor_id, sent_at);
