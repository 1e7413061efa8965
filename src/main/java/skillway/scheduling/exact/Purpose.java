package skillway.scheduling.exact;

/** What still matters after a state: goals that count, and what the courses that give them need. */
final class Purpose {

    /** Goals not reached that still matter. */
    final GoalBits wanted = new GoalBits();

    private final Facts facts;

    Purpose(Facts facts) {
        this.facts = facts;
    }

    /**
     * Finds the goals and courses that matter and notes them in the state; all other goals are marked as reached there, so that
     * states that differ in nothing that matters look alike.
     *
     * @param reach the first week in which each goal can be reached, the horizon if it cannot be
     * @param possible courses that can still end in time
     */
    void find(State state, int[] reach, long possible) {
        long low = facts.wanted.low & ~state.low;
        long high = facts.wanted.high & ~state.high;
        state.useful = 0;
        wanted.set(0, 0);
        while ((low | high) != 0) {
            int g = GoalBits.first(low, high);
            high &= low == 0 ? high - 1 : high;
            low &= low - 1;
            if (reach[g] < facts.horizon) {
                wanted.add(g);
                long more = facts.givers[g] & possible & ~state.useful;
                state.useful |= more;
                for (; more != 0; more &= more - 1) {
                    GoalBits needs = facts.needs[Long.numberOfTrailingZeros(more)];
                    low |= needs.low & ~state.low & ~wanted.low;
                    high |= needs.high & ~state.high & ~wanted.high;
                }
            }
        }
        state.low = ~wanted.low;
        state.high = ~wanted.high;
    }
}
