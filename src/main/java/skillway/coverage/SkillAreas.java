package skillway.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which colour each skill area has, everywhere: by the alphabet, and all areas after the seventh share the eighth. */
public final class SkillAreas {

    private static final int COLOURS = 8;

    private final Map<String, SkillArea> byName = new HashMap<>();

    /** @param names the areas of all skills, in any order, repeated or not */
    public SkillAreas(Collection<String> names) {
        List<String> inOrder = names.stream().distinct().sorted().toList();
        boolean tooMany = inOrder.size() > COLOURS;
        for (int i = 0; i < inOrder.size(); i++) {
            boolean own = i < COLOURS - 1 || !tooMany;
            String name = inOrder.get(i);
            byName.put(name, own ? new SkillArea(i + 1, name) : new SkillArea(COLOURS, "Other areas"));
        }
    }

    /** The area of a name; unknown names belong to the rest. */
    public SkillArea of(String name) {
        return byName.getOrDefault(name, new SkillArea(COLOURS, "Other areas"));
    }
}
