package skillway.scheduling.exact;

import java.util.function.Consumer;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Sessions;

/**
 * All that can happen in one week, in rounds: courses are opened, then courses end, then those are opened whose needs that met.
 *
 * <p>Left out are weeks that a better plan does without: a course that is ready and finds room is opened at once or waits until the
 * places were full; a course that can end without taking a minute from the others ends.
 */
final class Moves {

    private final Facts facts;
    private final Model model;
    private final Week week;
    private Consumer<State> next = none -> {};
    private State from = new State(-1, null);
    private int now;
    private long opened;

    Moves(Facts facts) {
        this.facts = facts;
        model = facts.model;
        week = new Week(facts);
    }

    /** Hands on every state to which the week after this one may lead. */
    void of(State state, Consumer<State> each) {
        next = each;
        from = state;
        now = state.week + 1;
        opened = 0;
        week.begin(state);
        Reached reached = Reached.in(state);
        long ready = ready(state);
        endSome(0, 0, reached);
        openSome(ready, 0, 0, reached);
    }

    private long ready(State state) {
        long ready = 0;
        for (long rest = state.useful; rest != 0; rest &= rest - 1) {
            int c = Long.numberOfTrailingZeros(rest);
            boolean timely = !state.room || model.cohort[c] || now == model.notBefore[c];
            if (timely && facts.needs[c].within(state.low, state.high) && facts.opensIn(c, now)) {
                ready |= 1L << c;
            }
        }
        return ready;
    }

    private long newlyReady(Reached before, Reached after) {
        long ready = 0;
        for (long rest = from.useful & ~opened; rest != 0; rest &= rest - 1) {
            int c = Long.numberOfTrailingZeros(rest);
            GoalBits needs = facts.needs[c];
            if (needs.within(after.low(), after.high())
                    && !needs.within(before.low(), before.high())
                    && facts.opensIn(c, now)) {
                ready |= 1L << c;
            }
        }
        return ready;
    }

    /** Opens one or more of these courses; the round's new ones stand from these places on. */
    private void openSome(long candidates, int firstNew, int firstRun, Reached reached) {
        for (long rest = week.isFull() ? 0 : candidates; rest != 0; rest &= rest - 1) {
            int c = Long.numberOfTrailingZeros(rest);
            if (model.cost[c] <= model.moneyCap - reached.money()) {
                opened |= 1L << c;
                open(c, rest & (rest - 1), firstNew, firstRun, reached.opening(c, now, model));
                opened &= ~(1L << c);
            }
        }
    }

    private void open(int c, long others, int firstNew, int firstRun, Reached reached) {
        if (!model.cohort[c]) {
            week.open(c);
            endSome(firstNew, firstRun, reached);
            openSome(others, firstNew, firstRun, reached);
            week.close();
            return;
        }
        Sessions sessions = model.sessions[c];
        for (int run = 0; run < sessions.count(); run++) {
            if (sessions.start[run] == now) {
                if (week.join(c, run)) {
                    endSome(firstNew, firstRun, reached);
                    openSome(others, firstNew, firstRun, reached);
                }
                week.leave();
            }
        }
    }

    /** Ends any of the round's courses that can end, and goes on to the next round. */
    private void endSome(int firstNew, int firstRun, Reached reached) {
        if (!week.share() || !week.shares.canEndAll(reached.ended())) {
            return;
        }
        Reached after = endRuns(firstRun, reached);
        int may = 0;
        for (int i = firstNew; i < week.count(); i++) {
            may |= week.shares.canEnd(i) ? 1 << i : 0;
        }
        for (int ending = may; ending != 0; ending = (ending - 1) & may) {
            goOn(reached, after, ending);
        }
        goOn(reached, after, 0);
    }

    private Reached endRuns(int firstRun, Reached reached) {
        Reached after = reached;
        for (int i = firstRun; i < week.runCount(); i++) {
            if (week.endsNow(week.run(i))) {
                after = after.ending(State.courseOf(week.run(i)), 0, now, facts);
            }
        }
        return after;
    }

    private void goOn(Reached before, Reached runsEnded, int ending) {
        week.share();
        if (!week.shares.canEndAll(before.ended() | ending)) {
            return;
        }
        Reached after = runsEnded;
        for (int rest = ending; rest != 0; rest &= rest - 1) {
            int place = Integer.numberOfTrailingZeros(rest);
            after = after.ending(week.course(place), 1 << place, now, facts);
        }
        finish(after);
        if (!week.isFull()) {
            openSome(newlyReady(before, after), week.count(), week.runCount(), after);
        }
    }

    private void finish(Reached reached) {
        if (!facts.dueBy[now].within(reached.low(), reached.high()) || !week.shares.end(reached.ended())) {
            return;
        }
        State state = new State(now, week.step(opened, reached.ended()));
        state.low = reached.low();
        state.high = reached.high();
        state.value = reached.value();
        state.money = reached.money();
        state.late = reached.late();
        state.useful = from.useful & ~opened;
        state.room = !week.isFull();
        week.keepOpen(state, reached.ended());
        week.keepRuns(state);
        next.accept(state);
    }
}
