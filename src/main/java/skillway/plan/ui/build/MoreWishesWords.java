package skillway.plan.ui.build;

import java.util.ArrayList;
import java.util.List;
import skillway.plan.MoreWishes;
import skillway.plan.MoreWishes.Aim;
import skillway.plan.PlanWords;

/** Says in one line what more is wished. */
final class MoreWishesWords {

    private MoreWishesWords() {}

    /** Such as "essential skills first · 10 % kept free"; "none set" when nothing is. */
    static String of(MoreWishes more) {
        List<String> parts = new ArrayList<>();
        if (more.essentialFirst()) {
            parts.add("essential skills first");
        }
        if (more.aim() != Aim.COVERAGE) {
            parts.add("%s for %d %%".formatted(aim(more.aim()).toLowerCase(java.util.Locale.ROOT), more.percent()));
        }
        if (more.buffer() > 0) {
            parts.add("%d %% kept free".formatted(more.buffer()));
        }
        if (more.newCourses() != null) {
            parts.add("at most %s in four weeks".formatted(PlanWords.count(more.newCourses(), "new course")));
        }
        if (!more.levels().isEmpty()) {
            parts.add(PlanWords.count(more.levels().size(), "level") + " by a date");
        }
        if (!more.electives().isEmpty()) {
            parts.add(PlanWords.count(more.electives().size(), "group") + " of electives");
        }
        if (!more.limits().isEmpty()) {
            parts.add("limits on " + PlanWords.count(more.limits().size(), "course"));
        }
        return parts.isEmpty() ? "none set" : String.join(" · ", parts);
    }

    static String aim(Aim aim) {
        return switch (aim) {
            case COVERAGE -> "Most of the role, as early as possible";
            case FINISH -> "Earliest finish";
            case HOURS -> "Fewest hours";
            case MONEY -> "Least money";
            case EVEN -> "Even weeks";
        };
    }
}
