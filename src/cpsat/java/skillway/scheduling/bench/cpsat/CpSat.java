package skillway.scheduling.bench.cpsat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import skillway.scheduling.Placement;
import skillway.scheduling.Problem;
import skillway.scheduling.Schedule;
import skillway.scheduling.bench.Clock;
import skillway.scheduling.bench.Rival;
import skillway.scheduling.bench.Trace;
import skillway.scheduling.bench.Trial;
import skillway.scheduling.prepare.Preparation;

/** OR-Tools CP-SAT with one worker for each core. Its time counts from the question on, preparing and building the model included. */
public final class CpSat implements Rival {

    public CpSat() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "cpsat";
    }

    @Override
    public Trial plan(Problem problem, double seconds, long seed) {
        Clock clock = new Clock();
        Formulation formulation = new Formulation(new Preparation(problem).model());
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(Math.max(0.01, seconds - clock.ms() / 1000))
                .setNumWorkers(Runtime.getRuntime().availableProcessors())
                .setRandomSeed((int) seed);
        Notes notes = new Notes(clock);
        solver.setBestBoundCallback(new BoundCallback(notes));
        CpSolverStatus status = solver.solve(formulation.model(), notes);
        return ended(problem, formulation, solver, status, notes);
    }

    private static Trial ended(
            Problem problem, Formulation formulation, CpSolver solver, CpSolverStatus status, Notes notes) {
        List<Placement> plan = switch (status) {
            case OPTIMAL, FEASIBLE -> formulation.plan(solver);
            default -> List.of();
        };
        long score = plan.isEmpty() && !isPlan(status) ? Trace.NO_PLAN : Schedule.of(problem, plan).score();
        long bound = status == CpSolverStatus.OPTIMAL ? score : notes.lowest();
        return new Trial(outcome(status), plan, notes.endingWith(score, bound), 0);
    }

    private static boolean isPlan(CpSolverStatus status) {
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    }

    private static Trial.Outcome outcome(CpSolverStatus status) {
        return switch (status) {
            case OPTIMAL -> Trial.Outcome.PROVEN;
            case FEASIBLE -> Trial.Outcome.PLANNED;
            case INFEASIBLE -> Trial.Outcome.NO_PLAN_EXISTS;
            default -> Trial.Outcome.NO_PLAN_FOUND;
        };
    }

    /** A class of its own, as the native library looks its method up by name and type. */
    private record BoundCallback(Notes notes) implements Consumer<Double> {

        @Override
        public void accept(Double bound) {
            notes.bound(bound);
        }
    }

    /** What the solver reports while it works, from several threads. */
    private static final class Notes extends CpSolverSolutionCallback {

        private final Clock clock;
        private final List<Trace.Step> steps = new ArrayList<>();
        private long best = Trace.NO_PLAN;
        private long lowest = Long.MAX_VALUE;

        Notes(Clock clock) {
            this.clock = clock;
        }

        @Override
        public void onSolutionCallback() {
            note(Math.round(objectiveValue()), lowest());
        }

        void bound(double bound) {
            note(Trace.NO_PLAN, (long) Math.floor(bound + 1e-3));
        }

        synchronized long lowest() {
            return lowest;
        }

        synchronized Trace endingWith(long score, long bound) {
            note(score, bound);
            return new Trace(steps);
        }

        private synchronized void note(long score, long bound) {
            best = Math.max(best, score);
            lowest = Math.min(lowest, bound);
            steps.add(new Trace.Step(clock.ms(), best, lowest));
        }
    }
}
