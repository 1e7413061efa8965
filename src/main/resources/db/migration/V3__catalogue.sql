CREATE SEQUENCE course_ids;

CREATE TABLE course (
    id               BIGINT PRIMARY KEY,
    version          INT NOT NULL,
    code             VARCHAR(120) NOT NULL UNIQUE,
    title            VARCHAR(400) NOT NULL,
    kind             VARCHAR(20) NOT NULL
        CHECK (kind IN ('COURSE', 'WORKSHOP', 'CERTIFICATION', 'READING', 'STRETCH_PROJECT', 'MENTORING', 'EVENT')),
    provider         VARCHAR(200) NOT NULL,
    description      VARCHAR(8000) NOT NULL,
    topics           VARCHAR(8000) NOT NULL,
    depth            VARCHAR(20) NOT NULL,
    minutes_min      INT,
    minutes_max      INT,
    minutes_per_week INT CHECK (minutes_per_week > 0),
    cost             INT NOT NULL CHECK (cost >= 0),
    format           VARCHAR(12) NOT NULL CHECK (format IN ('SELF_PACED', 'COHORT')),
    url              VARCHAR(2000) NOT NULL,
    note             VARCHAR(4000) NOT NULL,
    withdrawn_at     TIMESTAMP WITH TIME ZONE,
    CHECK ((minutes_min IS NULL) = (minutes_max IS NULL)),
    CHECK (minutes_min >= 1 AND minutes_max >= minutes_min)
);

-- One row says: alternative_id is one of the courses that satisfy requirement number "need" of the course.
CREATE TABLE course_prerequisite (
    course_id      BIGINT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    need           INT NOT NULL,
    alternative_id BIGINT NOT NULL REFERENCES course (id),
    PRIMARY KEY (course_id, need, alternative_id),
    CHECK (course_id <> alternative_id)
);
CREATE INDEX course_prerequisite_of ON course_prerequisite (alternative_id);

CREATE TABLE course_entry (
    course_id BIGINT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    skill_id  BIGINT NOT NULL REFERENCES skill (id),
    level     INT NOT NULL CHECK (level BETWEEN 1 AND 5),
    PRIMARY KEY (course_id, skill_id)
);

CREATE TABLE course_outcome (
    course_id BIGINT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    skill_id  BIGINT NOT NULL REFERENCES skill (id),
    level     INT NOT NULL CHECK (level BETWEEN 1 AND 5),
    PRIMARY KEY (course_id, skill_id)
);
CREATE INDEX course_outcome_of_skill ON course_outcome (skill_id);

-- A dated session of a cohort course: minutes of its consecutive weeks, such as 120,120,0,120.
CREATE TABLE course_session (
    course_id BIGINT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    starts_on DATE NOT NULL,
    minutes   VARCHAR(600) NOT NULL,
    PRIMARY KEY (course_id, starts_on)
);

-- What the text of a course suggests that it teaches; an admin accepts or dismisses it.
CREATE TABLE outcome_suggestion (
    course_id BIGINT NOT NULL REFERENCES course (id) ON DELETE CASCADE,
    skill_id  BIGINT NOT NULL REFERENCES skill (id) ON DELETE CASCADE,
    level     INT NOT NULL CHECK (level BETWEEN 1 AND 5),
    score     INT NOT NULL CHECK (score BETWEEN 0 AND 100),
    words     VARCHAR(400) NOT NULL,
    state     VARCHAR(10) NOT NULL CHECK (state IN ('OPEN', 'ACCEPTED', 'DISMISSED')),
    PRIMARY KEY (course_id, skill_id)
);
CREATE INDEX outcome_suggestion_open ON outcome_suggestion (state, score);

-- One import of courses at a time: whoever holds the lock of this row has the turn.
CREATE TABLE import_turn (
    id INT PRIMARY KEY
);
INSERT INTO import_turn (id) VALUES (1);
