package skillway.skills;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A person's levels at two times, 0 to 5; a skill never assessed is absent.
 *
 * @param then the levels at the earlier time
 * @param now the levels now
 */
public record LevelsSince(Map<SkillId, Integer> then, Map<SkillId, Integer> now) {

    public LevelsSince {
        then = Map.copyOf(then);
        now = Map.copyOf(now);
    }

    /** The newest assessment of a skill counts; takes all that there are, the oldest first. */
    static LevelsSince of(List<Assessment> oldestFirst, Instant at) {
        Map<SkillId, Integer> then = new HashMap<>();
        Map<SkillId, Integer> now = new HashMap<>();
        for (Assessment seen : oldestFirst) {
            now.put(seen.skillId(), seen.level());
            if (!seen.assessedAt().isAfter(at)) {
                then.put(seen.skillId(), seen.level());
            }
        }
        return new LevelsSince(then, now);
    }
}
