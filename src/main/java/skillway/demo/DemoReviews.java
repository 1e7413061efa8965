package skillway.demo;

import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import skillway.identity.Directory;
import skillway.identity.Viewer;
import skillway.mentoring.Mentoring;
import skillway.tables.Row;

/** Hands plans in and decides about them, as the example's learners and mentors did. */
@Component
@Profile("demo")
class DemoReviews {

    private static final Duration TO_READ = Duration.ofDays(2);
    private static final Duration WAITING = Duration.ofHours(20);

    private final StoryClock clock;
    private final Directory directory;
    private final Mentoring mentoring;

    DemoReviews(StoryClock clock, Directory directory, Mentoring mentoring) {
        this.clock = clock;
        this.directory = directory;
        this.mentoring = mentoring;
    }

    /** The round of a plan that was decided: handed in on its first morning, read within two days. */
    void decided(Row row, Viewer learner, Instant firstMorning) {
        String state = row.get("state");
        if (state.equals("approved") || state.equals("sent back")) {
            clock.at(firstMorning.plus(Duration.ofHours(1)), () -> mentoring.send(learner, row.get("message")));
            clock.at(firstMorning.plus(TO_READ), () -> decide(row, learner, state.equals("approved")));
        }
    }

    /** The round of a plan that waits for its mentor since yesterday. */
    void waiting(Row row, Viewer learner) {
        if (row.get("state").equals("in review")) {
            clock.at(clock.instant().minus(WAITING), () -> mentoring.send(learner, row.get("message")));
        }
    }

    private void decide(Row row, Viewer learner, boolean approved) {
        Viewer mentor = directory.mentorOf(learner.id()).map(Viewer::of).orElseThrow();
        mentoring.inbox(mentor).stream()
                .filter(line -> line.waiting() && line.learnerName().equals(learner.name()))
                .findFirst()
                .ifPresent(line -> {
                    if (approved) {
                        mentoring.approve(mentor, line.id(), row.get("decision_comment"));
                    } else {
                        mentoring.sendBack(mentor, line.id(), row.get("decision_comment"));
                    }
                });
    }
}
