package skillway.catalogue;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import skillway.skills.FrameworkUse;
import skillway.skills.RoleId;
import skillway.skills.SkillId;

/** Which courses teach a skill or ask for it; withdrawn ones too, since plans may hold them. */
@Component
@Order(2)
class UseByCourses implements FrameworkUse {

    private final JdbcClient jdbc;

    UseByCourses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> ofSkill(SkillId skill) {
        long courses =
                jdbc.sql("""
                        SELECT COUNT(*) FROM (SELECT course_id FROM course_outcome WHERE skill_id = :id
                        UNION SELECT course_id FROM course_entry WHERE skill_id = :id) named""").param("id", skill.value()).query(Long.class).single();
        return courses == 0
                ? Optional.empty()
                : Optional.of(courses == 1 ? "1 course" : "%,d courses".formatted(courses));
    }

    @Override
    public Optional<String> ofRole(RoleId role) {
        return Optional.empty();
    }
}
