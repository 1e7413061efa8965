package skillway.catalogue.search.scan;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Course.SkillLevel;
import skillway.catalogue.HelpsMe;
import skillway.skills.Skill;
import skillway.skills.SkillId;

/** What an outcome, a skill and a level in one number, means for one query: looked up once, used for every course. */
public final class SkillColumn {

    /** @param helps how much it raises the coverage of the asker's role */
    record Outcome(SkillId skill, String area, float helps) {}

    private final Map<Long, Outcome> outcomes = new HashMap<>();
    private final Map<SkillId, Skill> skills;
    private final @Nullable HelpsMe me;

    /** Takes all skills, and whose levels count, or null. */
    public SkillColumn(Map<SkillId, Skill> skills, @Nullable HelpsMe me) {
        this.skills = skills;
        this.me = me;
    }

    Outcome outcome(long packed) {
        return outcomes.computeIfAbsent(packed, this::look);
    }

    /** Whether the asker has at least that level of that skill. */
    boolean has(long packed) {
        return me == null || me.current(new SkillId(packed >> 3)) >= (packed & 7);
    }

    private Outcome look(long packed) {
        SkillId skill = new SkillId(packed >> 3);
        float helps = me == null ? 0 : (float) me.by(new SkillLevel(skill, (int) (packed & 7)));
        return new Outcome(skill, area(skill), helps);
    }

    private String area(SkillId id) {
        Skill skill = skills.get(id);
        return skill == null ? "" : skill.area();
    }
}
