package skillway.plan.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import skillway.catalogue.CourseId;
import skillway.plan.LearningPlan;
import skillway.plan.PlanWishes;
import skillway.plan.PlanWords;
import skillway.scheduling.Limits;
import skillway.scheduling.Progress;
import skillway.scheduling.Schedule;
import skillway.scheduling.whatif.Forced;

/** Says what would be if a course had to be in the plan, or must not be. */
public final class IfCourseWords {

    private static final Limits LIMITS = new Limits(200_000, 3_000);
    private static final double HUNDRED = 100;
    private static final double VISIBLE = 0.5;
    private static final int NAMED = 3;

    private final Translation translation;
    private final int course;
    private final boolean inside;

    private IfCourseWords(Translation translation, int course, boolean inside) {
        this.translation = translation;
        this.course = course;
        this.inside = inside;
    }

    /**
     * Plans anew from the present plan and says what came of it.
     *
     * @param inside whether the course has to be in, or must not be
     * @param progress may stop it
     */
    public static IfCourse of(Translation translation, CourseId id, boolean inside, Progress progress) {
        int course = translation.courses().indexOf(id);
        if (course < 0) {
            return new IfCourse(
                    "It cannot be planned: nothing says how long it takes, or its dates are over.", Optional.empty());
        }
        IfCourseWords words = new IfCourseWords(translation, course, inside);
        Schedule present = translation.present();
        return switch (Forced.of(translation.problem(), present, course, inside, LIMITS, progress)) {
            case Forced.Done done -> words.done(done);
            case Forced.Impossible impossible -> words.impossible(impossible);
        };
    }

    private IfCourse done(Forced.Done done) {
        PlanWishes wishes = translation.facts().plan().wishes();
        CourseId id = translation.courses().get(course);
        LearningPlan plan = translation.plan(done.schedule(), null);
        PlanWishes changed = inside ? wishes.taking(id) : wishes.leavingOut(id);
        LearningPlan then = plan.with(changed);
        String label = inside ? "Put it in" : "Take this instead";
        return new IfCourse(
                coverage(done) + others(done) + (done.exact() ? "" : " There may be a little better."),
                Optional.of(new PlanOffer(label, then)));
    }

    private String coverage(Forced.Done done) {
        double percent = HUNDRED * done.gained();
        String by = PlanWords.date(translation.facts().plan().wishes().deadline());
        String with = inside ? "With it" : "Without it";
        if (Math.abs(percent) < VISIBLE) {
            String when = done.points() < 0 ? ", but later on the way" : done.points() > 0 ? ", and sooner" : "";
            return "%s the plan covers as much by %s%s.".formatted(with, by, when);
        }
        return String.format(
                Locale.ROOT,
                "%s the plan covers %.0f %% %s by %s.",
                with,
                Math.abs(percent),
                percent < 0 ? "less" : "more",
                by);
    }

    private String others(Forced.Done done) {
        List<String> said = new ArrayList<>();
        names(done.out()).ifPresent(names -> said.add(" It would lose %s.".formatted(names)));
        names(done.in()).ifPresent(names -> said.add(" %s would come in.".formatted(names)));
        return String.join("", said);
    }

    private Optional<String> names(List<Integer> courses) {
        List<String> titles = courses.stream()
                .filter(other -> other != course)
                .map(other -> "“%s”".formatted(translation.title(other)))
                .toList();
        if (titles.isEmpty()) {
            return Optional.empty();
        }
        Stream<String> rest =
                titles.size() > NAMED ? Stream.of("%d more".formatted(titles.size() - NAMED)) : Stream.empty();
        return Optional.of(
                PlanWords.list(Stream.concat(titles.stream().limit(NAMED), rest).toList()));
    }

    private IfCourse impossible(Forced.Impossible impossible) {
        DemandWords demands = new DemandWords(translation);
        List<String> clash = impossible.clash().stream().map(demands::words).toList();
        String sentence = clash.isEmpty()
                ? "No plan was found that does this and keeps your other wishes."
                : "%s do not fit together.".formatted(PlanWords.capital(PlanWords.list(clash)));
        return new IfCourse(sentence, Optional.empty());
    }
}
