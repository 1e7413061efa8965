package skillway.scheduling.bench.cpsat;

import java.io.IOException;
import skillway.scheduling.bench.Bench;

/** The bench with CP-SAT's columns beside the planner's. */
public final class BenchWithCpSat {

    private BenchWithCpSat() {}

    /**
     * Takes the bench's arguments; the last one is not used.
     *
     * @param args folder of instances, folder for the plans, seconds for each run, seeds
     */
    public static void main(String[] args) throws IOException {
        Bench.run(args, new CpSat());
    }
}
