package skillway.coverage.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import skillway.coverage.SkillArea;
import skillway.coverage.SkillGaps;
import skillway.coverage.WeekHours;
import skillway.coverage.Weeks;

/** Draws before the first person asks: the first picture loads the letters and takes a hundred times as long. */
@Component
class WarmUp {

    @EventListener(ApplicationReadyEvent.class)
    void drawOnce() {
        var monday = LocalDate.of(2027, 1, 4);
        var weeks = new Weeks(monday, 4, monday.plusWeeks(1), monday.plusWeeks(3), Set.of(2));
        var size = new Size(320, false);
        Charts.svg(new WeekHours(weeks, List.of(new WeekHours.Week(60, 90, 30))), size);
        Charts.svg(new SkillGaps(List.of(new SkillGaps.Row("Skill", new SkillArea(1, "Area"), 1, 2, 3))), size);
    }
}
