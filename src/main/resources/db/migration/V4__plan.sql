CREATE SEQUENCE learning_plan_ids;

CREATE TABLE learning_plan (
    id              BIGINT PRIMARY KEY,
    version         INT NOT NULL,
    learner_id      BIGINT NOT NULL UNIQUE REFERENCES person (id) ON DELETE CASCADE,
    role_profile_id BIGINT NOT NULL REFERENCES role_profile (id),
    starts_on       DATE NOT NULL,
    deadline        DATE NOT NULL,
    monday          INT NOT NULL,
    tuesday         INT NOT NULL,
    wednesday       INT NOT NULL,
    thursday        INT NOT NULL,
    friday          INT NOT NULL,
    saturday        INT NOT NULL,
    sunday          INT NOT NULL,
    money_cap       INT CHECK (money_cap >= 0),
    max_parallel    INT CHECK (max_parallel >= 1),
    bound           BIGINT,
    score           BIGINT,
    proven          BOOLEAN NOT NULL,
    changed_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    CHECK (deadline >= starts_on)
);

-- A week whose minutes differ from the default; 0 is a week off.
CREATE TABLE plan_exception (
    plan_id BIGINT NOT NULL REFERENCES learning_plan (id) ON DELETE CASCADE,
    week    DATE NOT NULL,
    minutes INT NOT NULL CHECK (minutes BETWEEN 0 AND 10080),
    PRIMARY KEY (plan_id, week)
);

CREATE TABLE plan_wish (
    plan_id   BIGINT NOT NULL REFERENCES learning_plan (id) ON DELETE CASCADE,
    course_id BIGINT NOT NULL REFERENCES course (id),
    wish      VARCHAR(10) NOT NULL CHECK (wish IN ('MUST', 'MUST_NOT')),
    PRIMARY KEY (plan_id, course_id)
);

-- A course that the plan holds; pinned_week says that its first week is fixed by hand.
CREATE TABLE plan_course (
    plan_id      BIGINT NOT NULL REFERENCES learning_plan (id) ON DELETE CASCADE,
    course_id    BIGINT NOT NULL REFERENCES course (id),
    minutes      INT NOT NULL CHECK (minutes >= 1),
    minutes_done INT NOT NULL CHECK (minutes_done >= 0),
    pinned_week  DATE,
    by_hand      BOOLEAN NOT NULL,
    done_at      TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (plan_id, course_id)
);
CREATE INDEX plan_course_of_course ON plan_course (course_id);

CREATE TABLE plan_minutes (
    plan_id   BIGINT NOT NULL REFERENCES learning_plan (id) ON DELETE CASCADE,
    course_id BIGINT NOT NULL REFERENCES course (id),
    week      DATE NOT NULL,
    minutes   INT NOT NULL CHECK (minutes >= 1),
    PRIMARY KEY (plan_id, course_id, week)
);

-- The plan as it was before a change, for undo; the newest step is undone first.
CREATE TABLE plan_step (
    plan_id  BIGINT NOT NULL REFERENCES learning_plan (id) ON DELETE CASCADE,
    step     INT NOT NULL,
    says     VARCHAR(500) NOT NULL,
    before   TEXT NOT NULL,
    taken_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (plan_id, step)
);
