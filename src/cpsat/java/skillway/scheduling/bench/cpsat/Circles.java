package skillway.scheduling.bench.cpsat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import skillway.scheduling.prepare.Model;

/** Which courses may need each other in a circle: strongly connected components (Tarjan 1972) of "may be needed before". */
final class Circles {

    private final Model model;
    private final int[] index;
    private final int[] low;
    private final int[] component;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int count;

    Circles(Model model) {
        this.model = model;
        int n = model.courses();
        index = new int[n];
        low = new int[n];
        component = new int[n];
        Arrays.fill(component, -1);
        for (int c = 0; c < n; c++) {
            if (index[c] == 0) {
                visit(c);
            }
        }
    }

    /** For each course the number of its circle; a course in none has a number of its own. */
    int[] ofCourses() {
        return component;
    }

    private void visit(int c) {
        index[c] = ++count;
        low[c] = count;
        open.push(c);
        for (int goal : model.needs[c]) {
            for (int d : model.givers[goal]) {
                if (index[d] == 0) {
                    visit(d);
                    low[c] = Math.min(low[c], low[d]);
                } else if (component[d] < 0) {
                    low[c] = Math.min(low[c], index[d]);
                }
            }
        }
        if (low[c] == index[c]) {
            close(c);
        }
    }

    private void close(int root) {
        int c;
        do {
            c = open.pop();
            component[c] = root;
        } while (c != root);
    }
}
