package skillway.plan.keep;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import skillway.plan.PlanWords;
import skillway.skills.FrameworkUse;
import skillway.skills.RoleId;
import skillway.skills.SkillId;

/** How many plans lead to a role: a number alone, whosoever they are. */
@Component
@Order(3)
class UseByPlans implements FrameworkUse {

    private final JdbcClient jdbc;

    UseByPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> ofSkill(SkillId skill) {
        return Optional.empty();
    }

    @Override
    public Optional<String> ofRole(RoleId role) {
        long plans = jdbc.sql("SELECT COUNT(*) FROM learning_plan WHERE role_profile_id = :id")
                .param("id", role.value())
                .query(Long.class)
                .single();
        return plans == 0 ? Optional.empty() : Optional.of(PlanWords.count(plans, "plan"));
    }
}
