CREATE SEQUENCE learning_plan_ids;

-- A learner's one plan; from starts_on to max_parallel: what the learner asks.
CREATE TABLE learning_plan (
    id              BIGINT PRIMARY KEY,
    version         INT NOT NULL,
    learner_id      BIGINT NOT NULL UNIQUE REFERENCES person (id) ON DELETE CASCADE,
    role_profile_id BIGINT NOT NULL REFERENCES role_profile (id),
    starts_on       DATE NOT NULL,
    deadline        DATE NOT NULL,
    monday          INT NOT NULL CHECK (monday BETWEEN 0 AND 1440),
    tuesday         INT NOT NULL CHECK (tuesday BETWEEN 0 AND 1440),
    wednesday       INT NOT NULL CHECK (wednesday BETWEEN 0 AND 1440),
    thursday        INT NOT NULL CHECK (thursday BETWEEN 0 AND 1440),
    friday          INT NOT NULL CHECK (friday BETWEEN 0 AND 1440),
    saturday        INT NOT NULL CHECK (saturday BETWEEN 0 AND 1440),
    sunday          INT NOT NULL CHECK (sunday BETWEEN 0 AND 1440),
    money_cap       INT CHECK (money_cap >= 0),
    max_parallel    INT CHECK (max_parallel >= 1),
    score           BIGINT,
    bound           BIGINT,
    proven          BOOLEAN,
    basis           INT,
    changed_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    CHECK (deadline >= starts_on),
    CHECK ((score IS NULL) = (bound IS NULL) AND (score IS NULL) = (proven IS NULL) AND (score IS NULL) = (basis IS NULL))
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
    plan_id     BIGINT NOT NULL REFERENCES learning_plan (id) ON DELETE CASCADE,
    course_id   BIGINT NOT NULL REFERENCES course (id),
    minutes     INT NOT NULL CHECK (minutes >= 1),
    pinned_week DATE,
    by_hand     BOOLEAN NOT NULL,
    done_at     TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (plan_id, course_id)
);
CREATE INDEX plan_course_of_course ON plan_course (course_id);

-- What a course of the plan takes in a week: planned by the schedule, done as the learner says.
CREATE TABLE plan_week (
    plan_id   BIGINT NOT NULL,
    course_id BIGINT NOT NULL,
    week      DATE NOT NULL,
    planned   INT NOT NULL CHECK (planned >= 0),
    done      INT NOT NULL CHECK (done >= 0),
    PRIMARY KEY (plan_id, course_id, week),
    FOREIGN KEY (plan_id, course_id) REFERENCES plan_course (plan_id, course_id) ON DELETE CASCADE
);

-- Why the planner left a course out, the most useful first.
CREATE TABLE plan_left_out (
    plan_id   BIGINT NOT NULL REFERENCES learning_plan (id) ON DELETE CASCADE,
    position  INT NOT NULL,
    course_id BIGINT NOT NULL REFERENCES course (id),
    why       VARCHAR(500) NOT NULL,
    PRIMARY KEY (plan_id, position)
);

-- The plan as it was before a change, for undo; the newest step is undone first.
CREATE TABLE plan_step (
    plan_id  BIGINT NOT NULL REFERENCES learning_plan (id) ON DELETE CASCADE,
    step     INT NOT NULL,
    says     VARCHAR(1000) NOT NULL,
    before   TEXT NOT NULL,
    taken_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (plan_id, step)
);
