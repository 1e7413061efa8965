package skillway.scheduling.search;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/** From which week on as much of the role is covered as the objective asks for, and how much is missing at the end. */
final class Finish {

    private final Model model;
    private final long[] reachedIn;

    Finish(Model model) {
        this.model = model;
        reachedIn = new long[model.horizon() + 1];
    }

    /** The number of weeks until then, 0 if today's levels are enough; one more than there are weeks if never. */
    int week(int[] reached) {
        sum(reached);
        long open = model.wishes.coverageOpen;
        int week = 0;
        while (open > 0 && week < model.horizon()) {
            open -= reachedIn[week++];
        }
        return open > 0 ? model.horizon() + 1 : week;
    }

    /** How much of what is open now stays open, in a thousand; 0 = all is reached. */
    long missing(int[] reached) {
        long open = model.wishes.coverageOpen;
        if (open <= 0) {
            return 0;
        }
        sum(reached);
        long left = open - Arrays.stream(reachedIn, 0, model.horizon()).sum();
        return left <= 0 ? 0 : 1 + left * 1_000 / open;
    }

    private void sum(int[] reached) {
        Arrays.fill(reachedIn, 0);
        for (int goal = 0; goal < reached.length; goal++) {
            reachedIn[reached[goal]] += model.covers[goal];
        }
    }
}
