package skillway.plan.translate;

import java.util.List;
import skillway.plan.PlanFacts;
import skillway.plan.Proof;
import skillway.scheduling.Limits;
import skillway.scheduling.PlanResult;
import skillway.scheduling.Planner;
import skillway.scheduling.Problem;
import skillway.scheduling.Progress;
import skillway.scheduling.Schedule;
import skillway.scheduling.whatif.Swap;
import skillway.scheduling.whatif.Swaps;

/** Looks how far a plan is from the best possible one, and what would bring it closer. */
public final class AdviceOf {

    private static final Limits LIMITS = new Limits(200_000, 2_500);
    private static final double HUNDRED = 100;

    private final Translation translation;
    private final Problem problem;
    private final Schedule present;

    private AdviceOf(Translation translation) {
        this.translation = translation;
        problem = translation.problem();
        present = translation.present();
    }

    /**
     * Searches from the plan on. Takes a few seconds.
     *
     * @param progress may stop it
     */
    public static Advice of(Translation translation, Progress progress) {
        AdviceOf advice = new AdviceOf(translation);
        String price = Prices.of(translation, advice.present, progress::cancelled);
        if (!Planner.violations(advice.problem, advice.present.placements()).isEmpty()) {
            return new Advice("", price, List.of());
        }
        PlanResult result = Planner.improve(advice.problem, advice.present, LIMITS, 1, progress);
        return result instanceof PlanResult.Planned planned
                ? advice.measured(planned, price, progress)
                : new Advice("", price, List.of());
    }

    private Advice measured(PlanResult.Planned best, String price, Progress progress) {
        long missing = best.schedule().score() - present.score();
        Proof proof = proof(present, best.bound());
        if (missing <= 0) {
            return new Advice(proof.words(), price, List.of());
        }
        List<Swap> swaps = Swaps.toward(problem, present, best.schedule(), progress::cancelled);
        return new Advice(
                proof.words(),
                price,
                swaps.stream().map(swap -> offer(swap, missing, best.bound())).toList());
    }

    private PlanOffer offer(Swap swap, long missing, long bound) {
        int share = (int) Math.round(Math.min(HUNDRED, HUNDRED * (double) swap.points() / (double) missing));
        return new PlanOffer(
                "%s (closes %d %% of the gap)".formatted(words(swap), share),
                translation.plan(swap.after(), proof(swap.after(), bound)));
    }

    private String words(Swap swap) {
        String in = swap.in().isPresent() ? translation.title(swap.in().getAsInt()) : "";
        String out = swap.out().isPresent() ? translation.title(swap.out().getAsInt()) : "";
        if (in.isEmpty() && out.isEmpty()) {
            return "Lay the same courses out anew";
        }
        return out.isEmpty()
                ? "Add “%s”".formatted(in)
                : in.isEmpty() ? "Leave out “%s”".formatted(out) : "“%s” in place of “%s”".formatted(in, out);
    }

    private Proof proof(Schedule schedule, long bound) {
        PlanFacts facts = translation.facts();
        long score = Schedule.of(problem, schedule.placements()).score();
        return new Proof(score, bound, score >= bound, facts.basis());
    }
}
