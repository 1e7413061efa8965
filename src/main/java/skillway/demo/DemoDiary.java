package skillway.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import skillway.catalogue.CourseId;
import skillway.identity.Viewer;
import skillway.plan.LearningPlan;
import skillway.plan.PlanEdit;
import skillway.plan.WeekMinutes;
import skillway.plan.edit.PlanEditing;
import skillway.plan.read.PlanReading;

/** Lives through the past weeks of a plan: each Friday the minutes of the week are marked as done. */
@Component
@Profile("demo")
class DemoDiary {

    private static final int EVENING = 17;

    private final StoryClock clock;
    private final PlanReading reading;
    private final PlanEditing editing;

    DemoDiary(StoryClock clock, PlanReading reading, PlanEditing editing) {
        this.clock = clock;
        this.reading = reading;
        this.editing = editing;
    }

    /** One course in one week. */
    private record Entry(CourseId course, LocalDate monday, int minutes) {}

    /**
     * Marks what was done.
     *
     * @param share of the past weeks' minutes that were done, 0 to 1; what is missing is missing at the end
     */
    @Transactional
    public void live(Viewer viewer, double share) {
        List<Entry> past = past(reading.own(viewer).orElseThrow());
        double left = share * past.stream().mapToInt(Entry::minutes).sum();
        for (Entry entry : past) {
            int minutes = (int) Math.min(entry.minutes(), left);
            left -= minutes;
            if (minutes > 0) {
                log(viewer, entry, minutes);
            }
        }
    }

    private List<Entry> past(LearningPlan plan) {
        LocalDate thisWeek =
                LocalDate.now(clock).with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return plan.courses().stream()
                .flatMap(course -> course.weeks().stream().map(week -> entry(course.course(), week)))
                .filter(entry -> entry.monday().isBefore(thisWeek) && entry.minutes() > 0)
                .sorted(java.util.Comparator.comparing(Entry::monday))
                .toList();
    }

    private static Entry entry(CourseId course, WeekMinutes week) {
        return new Entry(course, week.monday(), week.planned());
    }

    private void log(Viewer viewer, Entry entry, int minutes) {
        Instant friday = entry.monday()
                .plusDays(4)
                .atTime(EVENING, 0)
                .atZone(ZoneId.systemDefault())
                .toInstant();
        clock.at(friday, () -> {
            int version = reading.own(viewer).orElseThrow().version();
            editing.change(viewer, version, new PlanEdit.Log(entry.course(), entry.monday(), minutes));
        });
    }
}
