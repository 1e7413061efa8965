package skillway.skills;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which roles need a skill, and whose levels name it. */
@Component
@Order(1)
class UseBySkills implements FrameworkUse {

    private final JdbcClient jdbc;

    UseBySkills(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> ofSkill(SkillId skill) {
        String roles = said("SELECT COUNT(*) FROM role_requirement WHERE skill_id = :id", skill, "role");
        String people = said("SELECT COUNT(DISTINCT person_id) FROM assessment WHERE skill_id = :id", skill, "person");
        String both = roles + (roles.isEmpty() || people.isEmpty() ? "" : ", ") + people;
        return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }

    @Override
    public Optional<String> ofRole(RoleId role) {
        return Optional.empty();
    }

    private String said(String sql, SkillId skill, String one) {
        long count = jdbc.sql(sql).param("id", skill.value()).query(Long.class).single();
        String what = one.equals("person")
                ? "the levels of %,d %s".formatted(count, count == 1 ? "person" : "people")
                : "%,d %s".formatted(count, count == 1 ? one : one + "s");
        return count == 0 ? "" : what;
    }
}
