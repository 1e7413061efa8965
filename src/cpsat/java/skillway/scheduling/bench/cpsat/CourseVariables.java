package skillway.scheduling.bench.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.Arrays;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Sessions;

/** One course: whether it is chosen, when it begins and is done, and its minutes in each week. */
final class CourseVariables {

    final BoolVar chosen;

    /** Begun by the end of each week. */
    final Literal[] began;

    /** Done by the end of each week. */
    final Literal[] done;

    private final CpModel cp;
    private final Model model;
    private final int course;
    private final IntVar[] minutes;
    private final BoolVar[] joins;

    CourseVariables(CpModel cp, Model model, int course) {
        this.cp = cp;
        this.model = model;
        this.course = course;
        int weeks = model.horizon();
        chosen = cp.newBoolVar("chosen" + course);
        began = new Literal[weeks];
        done = new Literal[weeks];
        minutes = new IntVar[model.cohort[course] ? 0 : weeks];
        joins = new BoolVar[model.sessions[course].count()];
        for (int t = 0; t < weeks; t++) {
            began[t] = t < model.notBefore[course] ? cp.falseLiteral() : cp.newBoolVar("began" + course + "_" + t);
            done[t] = t < model.earliestEnd[course] ? cp.falseLiteral() : cp.newBoolVar("done" + course + "_" + t);
        }
        inOrder();
        if (model.cohort[course]) {
            inRuns();
        } else {
            atOwnPace();
        }
    }

    /** Adds the minutes of a week. */
    void addMinutes(int week, LinearExprBuilder sum) {
        Sessions runs = model.sessions[course];
        for (int run = 0; run < joins.length; run++) {
            if (week >= runs.start[run] && week <= runs.end[run]) {
                sum.addTerm(joins[run], runs.minutes[run][week - runs.start[run]]);
            }
        }
        if (minutes.length > 0) {
            sum.add(minutes[week]);
        }
    }

    /** Adds 1 if the course is open in a week. */
    void addOpen(int week, LinearExprBuilder sum) {
        sum.add(began[week]);
        if (week > 0) {
            sum.addTerm(done[week - 1], -1);
        }
    }

    private void inOrder() {
        int last = began.length - 1;
        for (int t = 0; t < last; t++) {
            cp.addImplication(began[t], began[t + 1]);
            cp.addImplication(done[t], done[t + 1]);
        }
        for (int t = 0; t <= last; t++) {
            cp.addImplication(done[t], began[t]);
        }
        cp.addEquality(began[last], chosen);
        cp.addEquality(done[last], chosen);
    }

    private void inRuns() {
        Sessions runs = model.sessions[course];
        for (int run = 0; run < joins.length; run++) {
            joins[run] = cp.newBoolVar("run" + course + "_" + run);
        }
        cp.addEquality(LinearExpr.sum(joins), chosen);
        for (int t = 0; t < began.length; t++) {
            LinearExprBuilder begun = LinearExpr.newBuilder();
            LinearExprBuilder ended = LinearExpr.newBuilder();
            for (int run = 0; run < joins.length; run++) {
                begun.addTerm(joins[run], runs.start[run] <= t ? 1 : 0);
                ended.addTerm(joins[run], runs.end[run] <= t ? 1 : 0);
            }
            cp.addEquality(begun, began[t]);
            cp.addEquality(ended, done[t]);
        }
    }

    private void atOwnPace() {
        LinearExprBuilder all = LinearExpr.newBuilder();
        for (int t = 0; t < minutes.length; t++) {
            int most = Math.min(model.minutes[course], Math.min(model.pace[course], model.weeks.budget[t]));
            minutes[t] = cp.newIntVar(0, most, "minutes" + course + "_" + t);
            LinearExprBuilder room = LinearExpr.newBuilder().addTerm(began[t], most);
            if (t > 0) {
                room.addTerm(done[t - 1], -most);
            }
            cp.addLessOrEqual(minutes[t], room);
            all.add(minutes[t]);
            int latestStart = model.weeks.latestStart(t, model.minutes[course], model.pace[course]);
            if (t >= model.earliestEnd[course] && latestStart >= 0) {
                cp.addImplication(done[t], began[latestStart]);
            }
            cp.addGreaterOrEqual(
                    LinearExpr.sum(Arrays.copyOf(minutes, t + 1)),
                    LinearExpr.term(done[t], model.minutes[course]));
        }
        cp.addEquality(all, LinearExpr.term(chosen, model.minutes[course]));
    }

    /** The minutes of the solver's plan, by week. */
    int[] minutesIn(CpSolver solver) {
        int[] planned = new int[began.length];
        for (int t = 0; t < planned.length; t++) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            addMinutes(t, sum);
            planned[t] = Math.toIntExact(solver.value(sum.build()));
        }
        return planned;
    }
}
