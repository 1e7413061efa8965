-- What a learner said about a course's part of a week; a step of the plan that is undone takes its own with it.
CREATE TABLE check_in (
    plan_id   BIGINT NOT NULL REFERENCES learning_plan (id) ON DELETE CASCADE,
    step      INT NOT NULL,
    course_id BIGINT NOT NULL REFERENCES course (id),
    week      DATE NOT NULL,
    answer    VARCHAR(6) NOT NULL CHECK (answer IN ('DONE', 'PARTLY', 'NOT')),
    planned   INT NOT NULL CHECK (planned >= 0),
    minutes   INT NOT NULL CHECK (minutes >= 0),
    said_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (plan_id, step)
);
CREATE INDEX check_in_of_course ON check_in (course_id);

-- How many percent of the hours said a person takes, set by hand; without a row it is learnt.
CREATE TABLE own_pace (
    person_id BIGINT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    percent   INT NOT NULL CHECK (percent BETWEEN 25 AND 400)
);
