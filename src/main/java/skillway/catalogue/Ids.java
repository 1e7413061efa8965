package skillway.catalogue;

import java.util.Collection;
import skillway.skills.SkillId;

/** Ids as the one array parameter that a set query takes, however many there are. */
final class Ids {

    private Ids() {}

    static Long[] array(Collection<CourseId> ids) {
        return ids.stream().map(CourseId::value).toArray(Long[]::new);
    }

    static Long[] skills(Collection<SkillId> ids) {
        return ids.stream().map(SkillId::value).toArray(Long[]::new);
    }
}
