package skillway.scheduling.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import skillway.scheduling.prepare.Model;

/**
 * Whoever reaches a goal h by a week came by a goal g before, or by a course that does without g: y(h,t) is at most y(g,s) plus
 * the sum of x(c,t) over the first givers c of h before which g need not be reached; s is the latest week in which any other can
 * start and end by t.
 *
 * <p>The other givers each keep below y(g,s) by their own need rows; this row says it of all of them together. Only pairs with a
 * giver that needs g itself are taken: the rest hardly lowers the bound.
 */
final class RouteRows implements RowFamily {

    private static final int MOST_ROUTES = 2_000;

    private static final class Route {

        private final int to;
        private final int by;
        private final int[] latestStart;
        private final int[] without;

        Route(int to, int by, int[] latestStart, int[] without) {
            this.to = to;
            this.by = by;
            this.latestStart = latestStart;
            this.without = without;
        }
    }

    private final Model model;
    private final int horizon;
    private final Route[] routes;
    private final int[] ended;

    RouteRows(Model model, Spans spans) {
        this.model = model;
        horizon = model.horizon();
        ended = new int[horizon + 1];
        List<Route> found = new ArrayList<>();
        boolean[] seen = new boolean[model.goals()];
        for (int to = 0; to < model.goals(); to++) {
            Arrays.fill(seen, false);
            for (int c : model.givers[to]) {
                for (int by : model.needs[c]) {
                    if (!seen[by] && found.size() < MOST_ROUTES) {
                        seen[by] = true;
                        addRoute(to, by, spans, found);
                    }
                }
            }
        }
        routes = found.toArray(Route[]::new);
    }

    private void addRoute(int to, int by, Spans spans, List<Route> found) {
        int[] givers = model.givers[to];
        int[] without = new int[givers.length];
        int[] latestStart = new int[horizon];
        Arrays.fill(latestStart, -1);
        int others = 0;
        for (int c : givers) {
            if (!hasBefore(c, by)) {
                without[others++] = c;
            } else {
                for (int week = 0; week < horizon; week++) {
                    latestStart[week] = Math.max(latestStart[week], spans.latestStart[c * horizon + week]);
                }
            }
        }
        if (givers.length - others > 1) {
            found.add(new Route(to, by, latestStart, Arrays.copyOf(without, others)));
        }
    }

    private boolean hasBefore(int c, int goal) {
        for (int reached : model.before[c]) {
            if (reached == goal) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Route route, Position at) {
        return !Position.has(at.reached, route.to) && !Position.has(at.reached, route.by);
    }

    @Override
    public int count() {
        return routes.length * horizon;
    }

    @Override
    public double unit() {
        return 1;
    }

    @Override
    public void charge(Position at, double[] prices, Sums into) {
        for (int r = 0; r < routes.length; r++) {
            if (says(routes[r], at)) {
                charge(routes[r], r * horizon, prices, into);
            }
        }
    }

    private void charge(Route route, int row, double[] prices, Sums into) {
        for (int week = 0; week < horizon; week++) {
            double price = prices[row + week];
            into.reached[route.to * horizon + week] -= price;
            if (route.latestStart[week] >= 0) {
                into.reached[route.by * horizon + route.latestStart[week]] += price;
            }
        }
        for (int c : route.without) {
            for (int week = 0, x = c * horizon; week < horizon; week++) {
                into.ended[x + week] += prices[row + week];
            }
        }
    }

    @Override
    public double capacity(Position at, double[] prices) {
        return 0;
    }

    @Override
    public void weigh(Position at, Choice choice, double[] over) {
        Arrays.fill(over, 0);
        for (int r = 0; r < routes.length; r++) {
            Route route = routes[r];
            if (says(route, at)) {
                choice.countEnds(route.without, ended);
                for (int week = 0, row = r * horizon; week < horizon; week++) {
                    int reached = week >= choice.goalFrom[route.to] ? 1 : 0;
                    int passed = route.latestStart[week] >= choice.goalFrom[route.by] ? 1 : 0;
                    over[row + week] = reached - passed - ended[week];
                }
            }
        }
    }
}
