package skillway.scheduling.feasible;

import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Sessions;
import skillway.scheduling.prepare.Weeks;

/** Narrows the weeks in which the chosen courses can lie: what comes before must end first, what comes after needs its time. */
final class Windows {

    private final Model model;
    private final Draft draft;

    private Windows(Draft draft) {
        this.draft = draft;
        model = draft.model;
    }

    /** Narrows as far as it goes; false when some course finds no place. */
    static boolean narrow(Draft draft) {
        return new Windows(draft).toFixpoint();
    }

    private boolean toFixpoint() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Arc arc = draft.arcs; arc != null; arc = arc.rest()) {
                changed |= push(arc.before(), arc.after());
            }
            if (!allFit()) {
                return false;
            }
        }
        return true;
    }

    private boolean push(int before, int after) {
        int end = earliestEnd(before);
        int start = latestStart(after);
        boolean changed = end > draft.first[after] || start < draft.last[before];
        draft.first[after] = Math.max(draft.first[after], end);
        draft.last[before] = Math.min(draft.last[before], start);
        return changed;
    }

    private boolean allFit() {
        for (int c = 0; c < draft.in.length; c++) {
            if (draft.in[c] && earliestEnd(c) > draft.last[c]) {
                return false;
            }
        }
        return true;
    }

    private int earliestEnd(int c) {
        if (model.cohort[c]) {
            return endOfFirstRun(c);
        }
        boolean missed = model.pinnedTo[c] >= 0 && draft.first[c] > model.pinnedTo[c];
        return missed ? Weeks.NEVER : model.weeks.endFrom(draft.first[c], model.minutes[c], model.pace[c]);
    }

    private int endOfFirstRun(int c) {
        Sessions runs = model.sessions[c];
        int end = Weeks.NEVER;
        for (int r = 0; r < runs.count(); r++) {
            end = draft.runFits(c, r) ? Math.min(end, runs.end[r]) : end;
        }
        return end;
    }

    private int latestStart(int c) {
        if (!model.cohort[c]) {
            int start = model.weeks.latestStart(draft.last[c], model.minutes[c], model.pace[c]);
            return model.pinnedTo[c] >= 0 ? Math.min(start, model.pinnedTo[c]) : start;
        }
        Sessions runs = model.sessions[c];
        int start = -1;
        for (int r = 0; r < runs.count(); r++) {
            start = draft.runFits(c, r) ? Math.max(start, runs.start[r]) : start;
        }
        return start;
    }
}
