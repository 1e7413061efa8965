CREATE SEQUENCE skill_ids;
CREATE SEQUENCE role_profile_ids;
CREATE SEQUENCE assessment_ids;

CREATE TABLE skill (
    id          BIGINT PRIMARY KEY,
    version     INT NOT NULL,
    name        VARCHAR(200) NOT NULL UNIQUE,
    area        VARCHAR(120) NOT NULL,
    description VARCHAR(4000) NOT NULL
);

CREATE TABLE skill_descriptor (
    skill_id BIGINT NOT NULL REFERENCES skill (id) ON DELETE CASCADE,
    level    INT NOT NULL CHECK (level BETWEEN 1 AND 5),
    text     VARCHAR(4000) NOT NULL,
    PRIMARY KEY (skill_id, level)
);

CREATE TABLE role_profile (
    id          BIGINT PRIMARY KEY,
    version     INT NOT NULL,
    name        VARCHAR(200) NOT NULL UNIQUE,
    family      VARCHAR(200) NOT NULL,
    description VARCHAR(8000) NOT NULL
);

CREATE TABLE role_requirement (
    role_profile_id BIGINT NOT NULL REFERENCES role_profile (id) ON DELETE CASCADE,
    skill_id        BIGINT NOT NULL REFERENCES skill (id),
    required        INT NOT NULL CHECK (required BETWEEN 1 AND 5),
    weight          INT NOT NULL CHECK (weight BETWEEN 1 AND 10),
    essential       BOOLEAN NOT NULL,
    PRIMARY KEY (role_profile_id, skill_id)
);
CREATE INDEX role_requirement_of_skill ON role_requirement (skill_id);

CREATE TABLE role_qualification (
    role_profile_id BIGINT NOT NULL REFERENCES role_profile (id) ON DELETE CASCADE,
    position        INT NOT NULL,
    text            VARCHAR(500) NOT NULL,
    PRIMARY KEY (role_profile_id, position)
);

-- A level that somebody saw: never changed, only followed by a newer one.
CREATE TABLE assessment (
    id          BIGINT PRIMARY KEY,
    person_id   BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    skill_id    BIGINT NOT NULL REFERENCES skill (id),
    level       INT NOT NULL CHECK (level BETWEEN 0 AND 5),
    source      VARCHAR(12) NOT NULL CHECK (source IN ('SELF', 'MENTOR', 'LEAD', 'PEER', 'EVIDENCE', 'COMPLETION')),
    assessor_id BIGINT REFERENCES person (id),
    assessed_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX assessment_of_person ON assessment (person_id, skill_id, assessed_at);
