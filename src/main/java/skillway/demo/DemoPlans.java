package skillway.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import skillway.identity.Directory;
import skillway.identity.Viewer;
import skillway.plan.PlanWishes;
import skillway.plan.edit.PlanEditing;
import skillway.plan.planning.Planning;
import skillway.tables.Row;
import skillway.tables.Table;

/** Lets the people of the example plan: on the first day of their plan, with the services that everybody uses. */
@Component
@Profile("demo")
class DemoPlans {

    private static final long TRIES = 8_000;
    private static final int MORNING = 8;

    private final StoryClock clock;
    private final Directory directory;
    private final DemoWishes wishes;
    private final PlanEditing editing;
    private final Planning planning;
    private final DemoDiary diary;
    private final DemoReviews reviews;

    DemoPlans(
            StoryClock clock,
            Directory directory,
            DemoWishes wishes,
            PlanEditing editing,
            Planning planning,
            DemoDiary diary,
            DemoReviews reviews) {
        this.clock = clock;
        this.directory = directory;
        this.wishes = wishes;
        this.editing = editing;
        this.planning = planning;
        this.diary = diary;
        this.reviews = reviews;
    }

    void load(Table plans) {
        plans.rows().forEach(this::live);
    }

    private void live(Row row) {
        Viewer learner = Viewer.of(directory.findByEmail(row.get("email")).orElseThrow());
        PlanWishes wished = wishes.read(row);
        Instant firstMorning = firstMorning(wished.startsOn());
        clock.at(firstMorning, () -> {
            editing.wish(learner, 0, wished);
            planning.planWithin(learner, TRIES);
        });
        reviews.decided(row, learner, firstMorning);
        diary.live(learner, Double.parseDouble(row.get("done_share")));
        if (row.get("planned_anew").equals("yes")) {
            planning.planWithin(learner, TRIES);
        }
        reviews.waiting(row, learner);
    }

    /** The morning of the first day, or now for a plan that begins later. */
    private Instant firstMorning(LocalDate start) {
        Instant morning =
                start.atTime(MORNING, 0).atZone(ZoneId.systemDefault()).toInstant();
        Instant now = Clock.systemUTC().instant();
        return morning.isBefore(now) ? morning : now;
    }
}
