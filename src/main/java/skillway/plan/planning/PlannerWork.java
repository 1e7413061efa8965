package skillway.plan.planning;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import skillway.identity.Viewer;
import skillway.plan.LearningPlan;
import skillway.plan.PlanFacts;
import skillway.plan.StalePlan;
import skillway.plan.follow.Following;
import skillway.plan.keep.PlanKeeping;
import skillway.plan.translate.Answer;
import skillway.plan.translate.ProblemOf;
import skillway.plan.translate.Translation;
import skillway.scheduling.Limits;
import skillway.scheduling.PlanResult;
import skillway.scheduling.Planner;
import skillway.scheduling.Progress;
import skillway.scheduling.Snapshot;
import skillway.scheduling.queue.Turn;

/** What the planner's threads do: solve, tell, and keep the result. */
@Component
class PlannerWork {

    private static final Logger LOG = LoggerFactory.getLogger(PlannerWork.class);
    private static final Limits THOROUGH = new Limits(2_000_000, 8_000);
    private static final long PATIENCE_MILLIS = 60_000;
    private static final long SEED = 1;
    private static final long BETWEEN_NEWS_NANOS = 200_000_000;

    private final PlanKeeping keeping;
    private final TransactionTemplate transactions;

    PlannerWork(PlanKeeping keeping, TransactionTemplate transactions) {
        this.keeping = keeping;
        this.transactions = transactions;
    }

    /** Chooses and places; the plan at its version must still be the newest when it is kept. */
    void plan(Viewer viewer, PlanFacts facts, PlanningRun run, Consumer<PlanningNews> news, Turn turn) {
        guarded(run, news, () -> {
            Translation translation = ProblemOf.of(facts);
            Progress progress = turn.sharing(telling(translation, run, news));
            PlanResult result = Planner.plan(translation.problem(), THOROUGH, SEED, progress);
            Answer answer = Answer.of(translation, result, Patience.of(progress));
            LearningPlan plan = answer.plan();
            tell(
                    run,
                    news,
                    plan == null
                            ? new PlanningNews.Refused(answer.sentence(), answer.problems())
                            : keep(viewer, facts.plan(), plan, "Planned anew"));
        });
    }

    /** Chooses and places within a number of tries, and keeps the result. */
    LearningPlan planNow(Viewer viewer, PlanFacts facts, long tries) {
        Translation translation = ProblemOf.of(facts);
        Limits limits = new Limits(tries, PATIENCE_MILLIS);
        PlanResult result = Planner.plan(translation.problem(), limits, SEED, Progress.NONE);
        Answer answer = Answer.of(translation, result, () -> true);
        LearningPlan plan = answer.plan();
        if (plan == null) {
            throw new IllegalArgumentException(answer.sentence());
        }
        return keeping.keep(keeping.lock(viewer, facts.plan().version()), plan, "Planned anew");
    }

    /** Places the courses of the plan, each somewhere: what the planner finds no place for goes behind the deadline. */
    void schedule(Viewer viewer, PlanFacts facts, PlanningRun run, Consumer<PlanningNews> news) {
        guarded(run, news, () -> {
            Translation translation = ProblemOf.of(facts);
            int[] all = IntStream.range(0, translation.courses().size()).toArray();
            LearningPlan placed =
                    translation.placed(Planner.place(translation.problem(), all).schedule());
            LearningPlan whole = Following.of(facts.with(placed));
            tell(run, news, keep(viewer, facts.plan(), whole, "Courses picked by hand"));
        });
    }

    private PlanningNews keep(Viewer viewer, LearningPlan before, LearningPlan plan, String says) {
        LearningPlan kept = transactions.execute(status -> {
            LearningPlan locked = keeping.lock(viewer, before.version());
            return keeping.keep(locked, plan, says);
        });
        return new PlanningNews.Kept(java.util.Objects.requireNonNull(kept));
    }

    private static Progress telling(Translation translation, PlanningRun run, Consumer<PlanningNews> news) {
        return new Progress() {
            private long toldAt = Long.MIN_VALUE;

            @Override
            public void report(Snapshot snapshot) {
                long now = System.nanoTime();
                if (toldAt == Long.MIN_VALUE || now - toldAt > BETWEEN_NEWS_NANOS) {
                    toldAt = now;
                    tell(run, news, Forecast.better(translation, snapshot));
                }
            }

            @Override
            public boolean cancelled() {
                return run.stopped();
            }
        };
    }

    private static void tell(PlanningRun run, Consumer<PlanningNews> news, PlanningNews told) {
        if (!run.abandoned()) {
            news.accept(told);
        }
    }

    /** A run that fails says so; the thread lives on. */
    private static void guarded(PlanningRun run, Consumer<PlanningNews> news, Runnable work) {
        try {
            work.run();
        } catch (StalePlan stale) {
            tell(run, news, new PlanningNews.Refused(stale.sentence(), List.of()));
        } catch (IllegalArgumentException refused) {
            tell(run, news, new PlanningNews.Refused(String.valueOf(refused.getMessage()), List.of()));
        } catch (RuntimeException failed) {
            LOG.error("A plan could not be made", failed);
            tell(
                    run,
                    news,
                    new PlanningNews.Refused(
                            "The plan could not be made; the one before stays. Try again.", List.of()));
        }
    }
}
