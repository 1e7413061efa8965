package skillway.scheduling.bench;

import java.util.stream.Stream;

/** Whether two solvers can both be right: no bound below the other's plan, no plan where the other proved that there is none. */
final class Verdict {

    private Verdict() {}

    static String on(Runs own, Runs others) {
        return contradicts(own, others) || contradicts(others, own) ? "CONTRADICTION" : "agree";
    }

    private static boolean contradicts(Runs proof, Runs plans) {
        boolean deniesPlan = proof.trials().stream().anyMatch(t -> t.outcome() == Trial.Outcome.NO_PLAN_EXISTS)
                && plans.best().hasPlan();
        return deniesPlan
                || Stream.of(plans.best()).anyMatch(best -> best.hasPlan() && best.score() > proof.bound());
    }
}
