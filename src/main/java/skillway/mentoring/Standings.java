package skillway.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import skillway.plan.PlanWords;
import skillway.plan.read.PlanReviews.Stage;
import skillway.plan.read.PlanReviews.Standing;
import skillway.plan.read.PlanSnapshot;

/** Where a plan stands after its newest round of review, in the words that the learner reads. */
record Standings(ZoneId zone) {

    /** A plan that was never handed in. */
    Standing draft(PlanSnapshot plan, boolean mentored) {
        if (!mentored) {
            return new Standing(Stage.DRAFT, "Draft: no mentor yet, ask an administrator", null, false);
        }
        return new Standing(Stage.DRAFT, "Draft", null, !plan.courses().isEmpty());
    }

    /** A plan that was handed in at least once. */
    Standing after(Review newest, PlanSnapshot plan, boolean mentored) {
        PlanChanges changes = changes(newest, plan);
        boolean readable = mentored && !plan.courses().isEmpty();
        Decision decision = newest.decision();
        String mentor = newest.mentorName();
        if (decision == null) {
            String words = "With %s since %s%s".formatted(mentor, day(newest.sentAt()), since(changes));
            return new Standing(Stage.IN_REVIEW, words, null, readable && !changes.none());
        }
        String day = day(decision.at());
        @Nullable String said = decision.words().isEmpty() ? null : decision.words();
        if (decision instanceof Decision.SentBack) {
            String words = "%s sent it back on %s%s".formatted(mentor, day, since(changes));
            return new Standing(Stage.SENT_BACK, words, said, readable);
        }
        if (changes.none()) {
            return new Standing(Stage.APPROVED, "%s approved it on %s".formatted(mentor, day), said, false);
        }
        String words = "Draft: %s since %s approved it on %s".formatted(changes.count(), mentor, day);
        return new Standing(Stage.DRAFT, words, said, readable);
    }

    /** What the next round is about, against the one before it, or null when that is the first. */
    String gist(@Nullable Review before, PlanSnapshot plan) {
        if (before == null) {
            return "New plan, " + PlanWords.count(plan.courses().size(), "course");
        }
        PlanChanges changes = PlanChanges.between(before.plan(), plan);
        String since = day(before.sentAt());
        return changes.none() ? "Unchanged since " + since : "%s since %s".formatted(changes.count(), since);
    }

    private static PlanChanges changes(Review newest, PlanSnapshot plan) {
        return newest.plan().version() == plan.version()
                ? new PlanChanges(java.util.List.of())
                : PlanChanges.between(newest.plan(), plan);
    }

    private static String since(PlanChanges changes) {
        return changes.none() ? "" : ", %s since".formatted(changes.count());
    }

    private String day(Instant at) {
        return PlanWords.shortDate(LocalDate.ofInstant(at, zone));
    }
}
