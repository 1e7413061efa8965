package skillway.scheduling.bench.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import skillway.scheduling.Placement;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Weeks;

/** The prepared problem as a CP-SAT model. */
final class Formulation {

    private final Model model;
    private final CpModel cp = new CpModel();
    private final List<CourseVariables> courses = new ArrayList<>();
    private final BoolVar[][] reached;

    Formulation(Model model) {
        this.model = model;
        for (int c = 0; c < model.courses(); c++) {
            courses.add(new CourseVariables(cp, model, c));
        }
        reached = new BoolVar[model.goals()][model.horizon()];
        for (int g = 0; g < reached.length; g++) {
            reach(g);
        }
        new Needs(cp, model, courses, reached).add();
        withinWeeks();
        withinMoney();
        musts();
        objective();
    }

    CpModel model() {
        return cp;
    }

    /** The solver's plan; a week at the edge without minutes does not belong to its course. */
    List<Placement> plan(CpSolver solver) {
        List<Placement> plan = new ArrayList<>();
        for (int c = 0; c < courses.size(); c++) {
            if (solver.booleanValue(courses.get(c).chosen)) {
                int[] minutes = courses.get(c).minutesIn(solver);
                int[] weeks = IntStream.range(0, minutes.length)
                        .filter(t -> minutes[t] > 0)
                        .toArray();
                int first = weeks[0];
                int last = weeks[weeks.length - 1];
                plan.add(new Placement(
                        model.candidate[c],
                        first,
                        IntStream.rangeClosed(first, last).mapToObj(t -> minutes[t]).toList()));
            }
        }
        return plan;
    }

    private void reach(int goal) {
        for (int t = 0; t < model.horizon(); t++) {
            reached[goal][t] = cp.newBoolVar("reached" + goal + "_" + t);
            LinearExprBuilder given = LinearExpr.newBuilder();
            for (int c : model.givers[goal]) {
                given.add(courses.get(c).done[t]);
            }
            cp.addLessOrEqual(reached[goal][t], given);
            if (t > 0) {
                cp.addImplication(reached[goal][t - 1], reached[goal][t]);
            }
        }
    }

    private void withinWeeks() {
        for (int t = 0; t < model.horizon(); t++) {
            LinearExprBuilder minutes = LinearExpr.newBuilder();
            LinearExprBuilder open = LinearExpr.newBuilder();
            for (CourseVariables course : courses) {
                course.addMinutes(t, minutes);
                course.addOpen(t, open);
            }
            cp.addLessOrEqual(minutes, model.weeks.budget[t]);
            if (model.maxParallel < courses.size()) {
                cp.addLessOrEqual(open, model.maxParallel);
            }
        }
    }

    private void withinMoney() {
        if (model.moneyCap != Long.MAX_VALUE) {
            LinearExprBuilder spent = LinearExpr.newBuilder();
            for (int c = 0; c < courses.size(); c++) {
                spent.addTerm(courses.get(c).chosen, model.cost[c]);
            }
            cp.addLessOrEqual(spent, model.moneyCap);
        }
    }

    private void musts() {
        for (int c = 0; c < courses.size(); c++) {
            if (model.must[c]) {
                cp.addEquality(courses.get(c).chosen, 1);
            }
        }
        for (int g = 0; g < reached.length; g++) {
            if (model.due[g] != Weeks.NEVER) {
                cp.addEquality(reached[g][model.due[g]], 1);
            }
        }
    }

    private void objective() {
        LinearExprBuilder points = LinearExpr.newBuilder();
        for (int g = 0; g < reached.length; g++) {
            for (int t = 0; model.worth[g] > 0 && t < model.horizon(); t++) {
                points.addTerm(reached[g][t], model.worth[g]);
            }
        }
        for (int c = 0; c < courses.size(); c++) {
            points.addTerm(courses.get(c).chosen, -model.minutes[c]);
        }
        cp.maximize(points);
    }
}
