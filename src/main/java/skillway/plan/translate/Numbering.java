package skillway.plan.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives things the numbers 0, 1, 2 … by which the planner knows them. */
final class Numbering<T> {

    private final List<T> things = new ArrayList<>();
    private final Map<T, Integer> numbers = new HashMap<>();

    /** The number of a thing, a new one if it has none yet. */
    int of(T thing) {
        return numbers.computeIfAbsent(thing, added -> {
            things.add(added);
            return things.size() - 1;
        });
    }

    boolean has(T thing) {
        return numbers.containsKey(thing);
    }

    /** The things by their numbers. */
    List<T> things() {
        return List.copyOf(things);
    }
}
