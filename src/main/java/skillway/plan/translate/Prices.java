package skillway.plan.translate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWishes;
import skillway.plan.PlanWords;
import skillway.scheduling.Candidate;
import skillway.scheduling.Problem;
import skillway.scheduling.Schedule;
import skillway.scheduling.Wish;
import skillway.scheduling.whatif.Gain;

/** Says which wish costs most: what the plan would gain without it. */
final class Prices {

    private static final int HOUR = 60;
    private static final int MOST_COURSES = 12;
    private static final double HUNDRED = 100;
    private static final double VISIBLE = 0.5;

    private final Translation translation;
    private final PlanFacts facts;
    private final PlanWishes wishes;
    private final Problem problem;
    private final List<Without> all = new ArrayList<>();

    /** The same question without one wish, or with one hour more. */
    private record Without(String words, Problem problem) {}

    private record Priced(String words, Gain gain) {

        double worth() {
            return gain.atEnd() + gain.onAverage();
        }
    }

    private Prices(Translation translation) {
        this.translation = translation;
        facts = translation.facts();
        wishes = facts.plan().wishes();
        problem = translation.problem();
    }

    /** One or two sentences: what an hour more brings, and which other wish costs most; empty when nothing costs much. */
    static String of(Translation translation, Schedule present, BooleanSupplier stop) {
        Prices prices = new Prices(translation);
        prices.collect();
        List<Priced> priced = prices.all.stream()
                .takeWhile(without -> !stop.getAsBoolean())
                .map(without -> new Priced(without.words(), Gain.of(prices.problem, present, without.problem())))
                .toList();
        List<String> said = new ArrayList<>();
        priced.stream().limit(1).forEach(hour -> said.add(prices.sentence(hour)));
        priced.stream()
                .skip(1)
                .max(Comparator.comparingDouble(Priced::worth))
                .ifPresent(most -> said.add(prices.sentence(most)));
        return String.join(" ", said).strip();
    }

    private String sentence(Priced priced) {
        double end = HUNDRED * priced.gain().atEnd();
        double average = HUNDRED * priced.gain().onAverage();
        String by = PlanWords.date(wishes.deadline());
        if (end >= VISIBLE) {
            return String.format(Locale.ROOT, "%s brings %.0f %% more coverage by %s.", priced.words(), end, by);
        }
        return average < VISIBLE
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%s brings the same coverage by %s, but sooner: %.0f %% more on average until then.",
                        priced.words(),
                        by,
                        average);
    }

    private void collect() {
        all.add(new Without(
                "One more hour a week", timed(wishes.with(wishes.budget().withMore(HOUR)))));
        if (wishes.moneyCap() != null) {
            all.add(new Without("Dropping the limit on money", problem.within(problem.maxParallel(), Problem.NO_CAP)));
        }
        if (wishes.maxParallel() != null) {
            all.add(new Without(
                    "One more course at a time", problem.within(wishes.maxParallel() + 1, problem.moneyCap())));
        }
        for (LocalDate monday : wishes.budget().weeksOff()) {
            if (translation.weeks().index(monday) >= 0) {
                all.add(new Without(
                        "Learning in %s too".formatted(PlanWords.week(monday)),
                        timed(wishes.with(
                                wishes.budget().with(monday, wishes.budget().ordinaryWeek())))));
            }
        }
        IntStream.range(0, problem.candidates().size())
                .filter(c -> !freed(c).equals(problem.candidates().get(c).wish()))
                .limit(MOST_COURSES)
                .forEach(c -> all.add(new Without(words(c), without(c))));
    }

    private Problem timed(PlanWishes other) {
        return problem.withWeeklyMinutes(new OpenTime(facts.with(facts.plan().with(other))).weeklyMinutes(0, 0));
    }

    private String words(int course) {
        Wish wish = problem.candidates().get(course).wish();
        String title = translation.title(course);
        return wish.excluded()
                ? "Allowing “%s”".formatted(title)
                : wish.pinnedTo() == Wish.ANY_WEEK
                        ? "Not insisting on “%s”".formatted(title)
                        : "Letting “%s” move".formatted(title);
    }

    private Problem without(int course) {
        List<Candidate> candidates = new ArrayList<>(problem.candidates());
        candidates.set(course, candidates.get(course).wished(freed(course)));
        return problem.withCandidates(candidates);
    }

    /** What is left of a wish about a course when its week, or else its place in the plan, is given free. */
    private Wish freed(int course) {
        Wish wish = problem.candidates().get(course).wish();
        boolean started = facts.plan()
                .find(translation.courses().get(course))
                .filter(planned -> planned.started())
                .isPresent();
        if (started || wish.locked()) {
            return wish;
        }
        return wish.pinnedTo() == Wish.ANY_WEEK ? wish.taken(false, false) : wish.starting(Wish.ANY_WEEK, 0);
    }
}
