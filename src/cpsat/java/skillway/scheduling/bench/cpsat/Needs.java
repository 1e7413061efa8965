package skillway.scheduling.bench.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import skillway.scheduling.prepare.Model;

/**
 * A course begins when each goal it needs is reached by another course, in the same week at the latest. Where courses may need each
 * other in a circle, each names who serves it, and the servers stand in a row.
 */
final class Needs {

    private final CpModel cp;
    private final Model model;
    private final List<CourseVariables> courses;
    private final BoolVar[][] reached;
    private final int[] circle;
    private final IntVar[] rank;

    Needs(CpModel cp, Model model, List<CourseVariables> courses, BoolVar[][] reached) {
        this.cp = cp;
        this.model = model;
        this.courses = courses;
        this.reached = reached;
        circle = new Circles(model).ofCourses();
        rank = new IntVar[model.courses()];
        for (int c = 0; c < rank.length; c++) {
            rank[c] = cp.newIntVar(0, Math.max(1, rank.length), "rank" + c);
        }
    }

    void add() {
        for (int c = 0; c < model.courses(); c++) {
            for (int goal : model.needs[c]) {
                inTime(c, goal);
                if (anyInCircleOf(c, goal)) {
                    inARow(c, goal);
                }
            }
        }
    }

    private void inTime(int c, int goal) {
        boolean givesItself = Arrays.stream(model.givers[goal]).anyMatch(d -> d == c);
        for (int t = 0; t < model.horizon(); t++) {
            if (!givesItself) {
                cp.addImplication(courses.get(c).began[t], reached[goal][t]);
            }
            LinearExprBuilder given = LinearExpr.newBuilder();
            for (int d : model.givers[goal]) {
                if (d != c) {
                    given.add(courses.get(d).done[t]);
                }
            }
            cp.addLessOrEqual(courses.get(c).began[t], given);
        }
    }

    private boolean anyInCircleOf(int c, int goal) {
        return Arrays.stream(model.givers[goal]).anyMatch(d -> d != c && circle[d] == circle[c]);
    }

    private void inARow(int c, int goal) {
        List<BoolVar> servers = new ArrayList<>();
        for (int d : model.givers[goal]) {
            if (d != c) {
                servers.add(server(c, d));
            }
        }
        cp.addGreaterOrEqual(LinearExpr.sum(servers.toArray(new BoolVar[0])), courses.get(c).chosen);
    }

    /** Whether d serves c: then it is done before c begins, and stands before it in the row. */
    private BoolVar server(int c, int d) {
        BoolVar serves = cp.newBoolVar("serves" + c + "_" + d);
        for (int t = 0; t < model.horizon(); t++) {
            cp.addBoolOr(new Literal[] {
                serves.not(), courses.get(c).began[t].not(), courses.get(d).done[t]
            });
        }
        if (circle[c] == circle[d]) {
            cp.addGreaterThan(rank[c], rank[d]).onlyEnforceIf(serves);
        }
        return serves;
    }
}
