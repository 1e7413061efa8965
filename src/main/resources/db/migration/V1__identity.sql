CREATE SEQUENCE person_ids;
CREATE SEQUENCE team_ids;

CREATE TABLE team (
    id      BIGINT PRIMARY KEY,
    version INT NOT NULL,
    name    VARCHAR(120) NOT NULL UNIQUE
);

CREATE TABLE person (
    id            BIGINT PRIMARY KEY,
    version       INT NOT NULL,
    email         VARCHAR(254) NOT NULL UNIQUE,
    name          VARCHAR(200) NOT NULL,
    title         VARCHAR(200) NOT NULL,
    line          VARCHAR(300) NOT NULL,
    team_id       BIGINT REFERENCES team (id),
    mentor_id     BIGINT REFERENCES person (id),
    password_hash VARCHAR(200),
    CHECK (mentor_id <> id)
);
CREATE INDEX person_of_team ON person (team_id);
CREATE INDEX person_of_mentor ON person (mentor_id);

-- The parts a person plays; LEAD leads the team that the person belongs to.
CREATE TABLE person_part (
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    part      VARCHAR(20) NOT NULL,
    PRIMARY KEY (person_id, part),
    CHECK (part IN ('LEARNER', 'MENTOR', 'LEAD', 'CATALOGUE_ADMIN', 'ADMINISTRATOR'))
);
