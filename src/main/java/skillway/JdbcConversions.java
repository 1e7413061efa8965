package skillway;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;
import skillway.catalogue.CourseId;
import skillway.identity.PersonId;
import skillway.identity.TeamId;
import skillway.mentoring.ReviewId;
import skillway.plan.PlanId;
import skillway.skills.AssessmentId;
import skillway.skills.RoleId;
import skillway.skills.SkillId;

/** How Skillway's own value types stand in the database; one list for H2 and PostgreSQL. */
@Configuration
class JdbcConversions {

    @Bean
    JdbcCustomConversions jdbcCustomConversions() {
        List<Object> all = new ArrayList<>();
        all.addAll(TypedIds.of(PersonId.class, PersonId::new, PersonId::value));
        all.addAll(TypedIds.of(TeamId.class, TeamId::new, TeamId::value));
        all.addAll(TypedIds.of(SkillId.class, SkillId::new, SkillId::value));
        all.addAll(TypedIds.of(RoleId.class, RoleId::new, RoleId::value));
        all.addAll(TypedIds.of(AssessmentId.class, AssessmentId::new, AssessmentId::value));
        all.addAll(TypedIds.of(CourseId.class, CourseId::new, CourseId::value));
        all.addAll(TypedIds.of(PlanId.class, PlanId::new, PlanId::value));
        all.addAll(TypedIds.of(ReviewId.class, ReviewId::new, ReviewId::value));
        return JdbcCustomConversions.of(JdbcPostgresDialect.INSTANCE, all);
    }
}
