package skillway.scheduling.bound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All labels seen so far, by the goals they reached: of those with the same goals only the ones that no other beats go on. */
final class SameGoals {

    private final Map<Label.Key, List<Label>> seen = new HashMap<>();

    /** Notes a label; true when one seen before is as good in all respects. Those that it beats are marked as dead. */
    boolean beats(Label label) {
        List<Label> same = seen.computeIfAbsent(label.key(), none -> new ArrayList<>(2));
        for (Label other : same) {
            if (other.dominates(label)) {
                return true;
            }
        }
        same.removeIf(other -> {
            other.dead |= label.dominates(other);
            return other.dead;
        });
        same.add(label);
        return false;
    }
}
